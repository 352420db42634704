package io.github.taskdef.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.testing.compile.JavaFileObjects;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A companion compiles whatever its constants are named after, be it right or wrong. */
final class CompanionsCompileTest {
    @TempDir
    Path output;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class",
                "int",
                "true",
                "_",
                "__",
                "1st",
                "-1",
                "",
                " ",
                "a b",
                "ключ",
                "größe",
                "*/ int x;",
                "/*",
                "\\\\u002a/",
                "\\\\",
                "\\\"",
                "\\n",
                "$",
                "$L",
                "$${region}",
                "{@link Nothing}",
                "<b>",
                "@deprecated",
                "\\0",
                "\\ud83d",
                "a\\u2028b",
                "VOLUME",
                "UNNAMED",
                "Volumes",
                "FAMILY"
            })
    void afterWhateverName(String name) {
        String source = """
                package example;
                import io.github.taskdef.*;
                @EcsTask(
                        ports = {@Port(value = 8080, name = "%1$s"), @Port(-1), @Port(value = 8081, name = "other")},
                        environment = {
                            @Env(name = "%1$s", value = ""), @Env(name = "a%1$s", value = ""), @Env(name = "a-%1$s", value = "")
                        })
                @EfsVolume(value = "/data%1$s", name = "%1$s")
                @EfsVolume(value = "/files", name = "a%1$s")
                @Secret(env = "%1$s", from = "/token")
                @Secret(env = "A%1$s", from = "/token")
                class Hostile {
                    String family = HostileTask.FAMILY;
                    int port = HostileTask.Ports.OTHER;
                }
                """.formatted(name);

        Javac.Result compilation =
                new Javac(output).compile(List.of(JavaFileObjects.forSourceString("example.Hostile", source)));

        assertEquals(List.of(), RefusedCase.noise(compilation));
        assertEquals(false, compilation.keys().contains("INTERNAL_FAULT"), compilation.messages());
    }

    /** In a locale without these letters javac itself has no name for the class's file. */
    private static boolean isFileName(String name) {
        return Charset.forName(System.getProperty("sun.jnu.encoding"))
                .newEncoder()
                .canEncode(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"String", "Volumes", "Object", "Größe", "$", "_A", "TaskTask"})
    void besideWhateverClass(String name) {
        assumeTrue(isFileName(name), () -> {
            System.err.println("SKIPPED: the companion of " + name + ", which is no file name under this locale");
            return "not a file name here";
        });
        String source = """
                package example;
                import io.github.taskdef.*;
                @EcsTask(family = "orders")
                @EfsVolume("/data")
                class %1$s {
                    static final java.lang.String DATA = %1$sTask.Volumes.DATA;
                }
                """.formatted(name);

        Javac.Result compilation =
                new Javac(output).compile(List.of(JavaFileObjects.forSourceString("example." + name, source)));

        assertEquals("", compilation.messages());
    }
}
