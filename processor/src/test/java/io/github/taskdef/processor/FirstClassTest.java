package io.github.taskdef.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a fresh compiler loads for the first class, which is most of that class's time and, unlike time, can be counted. The ceilings are
 * what it took when they were set; raise one only for something that every task needs ({@code docs/BENCHMARKS.md}).
 */
class FirstClassTest {
    private static final int MOST_CLASSES = 242;

    /** Those of the calls behind {@code Guard}. */
    private static final int MOST_LAMBDAS = 4;

    /** Jackson's and JavaPoet's. */
    private static final int MOST_OF_LIBRARIES = 80;

    private static final String SOURCE = """
            import io.github.taskdef.*;

            @EcsTask(family = "orders", cpu = 512, memory = 1024)
            @TaskRole(@Allow(actions = "s3:GetObject", resources = "arn:${partition}:s3:::orders-${account}/*"))
            @EfsVolume("/data")
            @EcsService
            final class Orders {}
            """;

    private static final String OURS = "io.github.taskdef.processor.";

    private static final Pattern LOADED = Pattern.compile(
            "((?:io\\.github\\.taskdef\\.processor|com\\.fasterxml\\.jackson|com\\.palantir\\.javapoet)\\.\\S+) source: .*");

    @TempDir
    Path folder;

    @BeforeEach
    void isAProject() throws IOException {
        Files.createFile(folder.resolve("pom.xml"));
    }

    @Test
    void loadsLittle() throws IOException, InterruptedException {
        List<String> loaded = loaded();
        assertTrue(Files.exists(folder.resolve("taskdef.lock")));
        assertLittle(loaded);
    }

    /** Where a lock tells of the same, it is not understood, which would take a tenth of a second. */
    @Test
    void loadsLittleAgain() throws IOException, InterruptedException {
        loaded();
        assertLittle(loaded());
    }

    private static void assertLittle(List<String> loaded) {
        List<String> lambdas = loaded.stream()
                .filter(name -> name.startsWith(OURS) && name.contains("$$Lambda"))
                .toList();
        List<String> classes = loaded.stream()
                .filter(name -> name.startsWith(OURS) && !name.contains("$$Lambda"))
                .toList();
        List<String> others =
                loaded.stream().filter(name -> !name.startsWith(OURS)).toList();
        assertTrue(classes.contains(TaskdefProcessor.class.getName()), () -> "the processor did not run: " + loaded);
        assertTrue(lambdas.size() <= MOST_LAMBDAS, () -> lambdas.size() + " lambdas: " + lambdas);
        assertTrue(classes.size() <= MOST_CLASSES, () -> classes.size() + " classes: " + classes);
        assertTrue(others.size() <= MOST_OF_LIBRARIES, () -> others.size() + " classes of libraries: " + others);
    }

    /** In the order in which they were. */
    private List<String> loaded() throws IOException, InterruptedException {
        Path log = folder.resolve("loaded");
        Path source = Files.writeString(folder.resolve("Orders.java"), SOURCE);
        Process javac = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                        "-J-Xlog:class+load:file=" + log + ":none",
                        "-d",
                        folder.resolve("classes").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "-processor",
                        TaskdefProcessor.class.getName(),
                        source.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertEquals(0, javac.waitFor(), () -> read(folder.resolve("said")));
        List<String> loaded = new ArrayList<>();
        try (Stream<String> lines = Files.lines(log)) {
            lines.map(LOADED::matcher).filter(line -> line.matches()).forEach(line -> loaded.add(line.group(1)));
        }
        return loaded;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            return failure.toString();
        }
    }
}
