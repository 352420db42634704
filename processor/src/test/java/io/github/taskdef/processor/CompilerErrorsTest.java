package io.github.taskdef.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the compiler itself refuses is told by it, and Taskdef has nothing to add. */
final class CompilerErrorsTest {
    @TempDir
    Path withTaskdef;

    @TempDir
    Path without;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@EcsTask(family = Missing.NAME)",
                "@EcsTask(family = \"a\" + System.nanoTime())",
                "@EcsTask(family = null)",
                "@EcsTask(cpu = \"many\")",
                "@EcsTask(cpu = 1L << 40)",
                "@EcsTask(cpuArchitecture = CpuArchitecture.SPARC)",
                "@EcsTask(cpuArchitecture = \"ARM64\")",
                "@EcsTask(requiresCompatibilities = {Compatibility.FARGATE, Compatibility.MOON})",
                "@EcsTask(command = Missing.COMMAND)",
                "@EcsTask(command = {\"java\", Missing.ARGUMENT})",
                "@EcsTask(environment = @Env(name = \"A\"))",
                "@EcsTask(environment = {@Env(name = \"A\", value = Missing.VALUE), @Env(name = \"\", value = \"\")})",
                "@EcsTask(environment = @Tag(key = \"a\", value = \"b\"))",
                "@EcsTask(healthCheck = @HealthCheck(command = 1))",
                "@EcsTask(healthCheck = @Missing)",
                "@EcsTask @Container",
                "@EcsTask @EfsVolume(uid = Missing.UID) @EfsVolume(\"/data\")",
                "@EcsTask @EfsVolume(value = \"/data\", secondaryGids = {1, Missing.GID})",
                "@EcsTask @EcsTask",
                "@EcsTask @Missing",
                "@EcsTask(memory = 512, memory = 1000)",
                "@EcsTask(speed = 9)",
                "@EcsTask(logging = @Logging(retentionDays = Missing.DAYS))",
                "@EcsTask @TaskRole(@Allow(actions = Missing.ACTION, resources = \"*\"))",
                "@EcsTask @Secret(env = \"A\", from = \"/a\", containers = Missing.CONTAINER)"
            })
    void areNotAddedTo(String annotations) {
        String source = "package example;\nimport io.github.taskdef.*;\n" + annotations + "\nclass Broken {}\n";

        String expected = messages(new Javac(without).with(new Other()), source);
        assertFalse(expected.isEmpty());
        assertEquals(expected, messages(new Javac(withTaskdef), source));
    }

    /** A class that is broken for the compiler has a companion, or else each use of it would be an error more. */
    @Test
    void leaveTheCompanionItsConstants() {
        String source = """
                package example;
                import io.github.taskdef.*;
                @EcsTask(family = Missing.NAME, ports = @Port(8080))
                @EfsVolume("/data")
                @Secret(env = "TOKEN", from = "/token")
                class Broken {
                    int port = BrokenTask.Ports.PORT_8080;
                    String path = BrokenTask.Volumes.DATA + BrokenTask.Secrets.TOKEN + BrokenTask.FAMILY;
                }
                """;

        String messages = messages(new Javac(withTaskdef), source);
        assertEquals(1, messages.lines().count(), messages);
    }

    private static String messages(Javac javac, String source) {
        return javac.compile(List.of(JavaFileObjects.forSourceString("example.Broken", source))).diagnostics().stream()
                .map(one -> one.getLineNumber() + ":" + one.getColumnNumber() + " " + one.getCode() + " "
                        + one.getMessage(Locale.ROOT).replace('\n', ' '))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** Somebody else's processor, since javac words some errors otherwise after a round that made a class. */
    @SupportedAnnotationTypes("*")
    private static final class Other extends AbstractProcessor {
        private boolean isFirst = true;

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (isFirst) {
                isFirst = false;
                try (Writer made = processingEnv
                        .getFiler()
                        .createSourceFile("example.Made")
                        .openWriter()) {
                    made.write("package example; class Made {}");
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
            return false;
        }
    }
}
