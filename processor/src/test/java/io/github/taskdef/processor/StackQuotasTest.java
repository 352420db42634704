package io.github.taskdef.processor;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
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

        refuses("@EcsTask(ports = {" + ports + "}) @EcsService(ingress = {" + ranges + "})", "STACK_RESOURCES", 500);
    }

    @Test
    void parameters() {
        String variables =
                many(201, number -> "@Env(name = \"V" + number + "\", value = \"${param:P" + number + "}\")");

        refuses("@EcsTask(environment = {" + variables + "})", "STACK_PARAMETERS", 200);
    }

    @Test
    void outputs() {
        String secrets = IntStream.range(0, 200)
                .mapToObj(number -> "@Secret(env = \"S" + number + "\", generate = @GeneratedSecret)")
                .collect(joining("\n"));

        refuses("@EcsTask\n" + secrets, "STACK_OUTPUTS", 200);
    }

    private static String many(int count, IntFunction<String> one) {
        return IntStream.range(0, count).mapToObj(one).collect(joining(", "));
    }

    private void refuses(String annotations, String key, int most) {
        String source = "package example;\nimport io.github.taskdef.*;\n" + annotations + "\nclass Large {}\n";

        Javac.Result compilation =
                new Javac(output).compile(List.of(JavaFileObjects.forSourceString("example.Large", source)));

        assertEquals(List.of(key), compilation.keys());
        String message = compilation.messages();
        assertEquals(true, message.contains("the stack large has ") && message.contains("at most " + most), message);
        assertEquals(Map.of(), compilation.deployment());
    }
}
