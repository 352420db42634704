package io.github.taskdef.processor;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a template can hold is more than anybody writes by hand, so these sources are made. */
final class StackQuotasTest {
    @TempDir
    Path output;

    @Test
    void resources() {
        String ports = many(25, number -> "@Port(" + (8000 + number) + ")");
        String ranges = many(20, number -> "\"10." + number + ".0.0/16\"");

        refuseTask("@EcsTask(ports = {" + ports + "}) @EcsService(ingress = {" + ranges + "})", "STACK_RESOURCES", 500);
    }

    @Test
    void parameters() {
        String variables =
                many(201, number -> "@Env(name = \"V" + number + "\", value = \"${param:P" + number + "}\")");

        refuseTask("@EcsTask(environment = {" + variables + "})", "STACK_PARAMETERS", 200);
    }

    /** Of four tasks, since no role can read so many secrets. */
    @Test
    void outputs() {
        String secrets = IntStream.range(0, 50)
                .mapToObj(number -> "@Secret(env = \"S" + number + "\", generate = @GeneratedSecret)")
                .collect(joining("\n"));
        String tasks = IntStream.range(0, 4)
                .mapToObj(number -> "@EcsTask(family = \"f" + number + "\", stack = \"large\")\n" + secrets
                        + "\nclass F" + number + " {}\n")
                .collect(joining());

        refuse(tasks, "STACK_OUTPUTS", 200);
    }

    @Test
    void bytes() {
        String value = "0123456789".repeat(5_000);
        String tasks = IntStream.range(0, 20)
                .mapToObj(number -> "@EcsTask(family = \"f" + number
                        + "\", stack = \"large\", environment = @Env(name = \"V\", value = \"" + value + "\"))\nclass F"
                        + number + " {}\n")
                .collect(joining());

        refuse(tasks, "TEMPLATE_SIZE", 1_000_000);
    }

    /** A warning that is made an error leaves no file either. */
    @Test
    void bytesWithoutABucket() {
        String value = "0123456789".repeat(5_000);
        JavaFileObject source = JavaFileObjects.forSourceString(
                "example.Large",
                "package example;\nimport io.github.taskdef.*;\n@EcsTask(environment = @Env(name = \"V\", value = \""
                        + value + "\"))\nclass Large {}\n");

        Javac.Result compilation =
                new Javac(output).with("-Ataskdef.warnings=error").compile(List.of(source));

        assertEquals(List.of("TEMPLATE_NEEDS_BUCKET"), compilation.keys());
        assertEquals(Set.of(), compilation.stacks());
    }

    private static String many(int count, IntFunction<String> one) {
        return IntStream.range(0, count).mapToObj(one).collect(joining(", "));
    }

    private void refuseTask(String annotations, String key, int most) {
        refuse(annotations + "\nclass Large {}\n", key, most);
    }

    private void refuse(String classes, String key, int most) {
        String source = "package example;\nimport io.github.taskdef.*;\n" + classes;

        Javac.Result compilation =
                new Javac(output).compile(List.of(JavaFileObjects.forSourceString("example.Large", source)));

        assertEquals(List.of(key), compilation.keys());
        String message = compilation.messages();
        assertEquals(true, message.contains("the stack large has ") && message.contains("at most " + most), message);
        assertEquals(Set.of(), compilation.stacks());
    }
}
