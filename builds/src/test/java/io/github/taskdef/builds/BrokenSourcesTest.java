package io.github.taskdef.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.taskdef.testing.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Sources with mistakes that are the compiler's to tell: it says what it says without Taskdef, and not a word more. The names of
 * companions are the one thing it cannot know then, so that no source here uses one.
 */
final class BrokenSourcesTest {
    private static final String TASK = """
            package example;
            import io.github.taskdef.*;
            %s
            @EcsTask(family = "reports", healthCheck = @HealthCheck(command = {"CMD", %s}))
            @EfsVolume("/data")
            public class Reports %s { %s }
            """;

    @TestFactory
    Stream<DynamicTest> notAWordMore() {
        return Stream.of(
                        broken(
                                "a missing import of an annotation's value",
                                TASK.formatted("", "Commands.CHECK", "", "")),
                        broken(
                                "an import of nothing",
                                TASK.formatted("import missing.Commands;", "Commands.CHECK", "", "")),
                        broken("a missing annotation", TASK.formatted("@Monitored", "\"true\"", "", "")),
                        broken("a missing superclass", TASK.formatted("", "\"true\"", "extends Missing", "")),
                        broken("a missing type of a member", TASK.formatted("", "\"true\"", "", "Missing field;")),
                        broken("a mistake in a method", TASK.formatted("", "\"true\"", "", "int f() { return \"\"; }")),
                        broken("a syntax error", TASK.formatted("", "\"true\"", "", "int int;")),
                        broken("a class twice", TASK.formatted("class Orders {}", "\"true\"", "", "")),
                        broken(
                                "an empty file's end",
                                TASK.formatted("", "\"true\"", "", "").replaceAll("}\\s*$", "")))
                .map(broken -> DynamicTest.dynamicTest(broken.name(), () -> check(broken.text())));
    }

    private record Broken(String name, String text) {}

    private static Broken broken(String name, String text) {
        return new Broken(name, text);
    }

    private static void check(String text) throws IOException {
        Sources sources = Sources.application().copyTo(Folders.scratch("broken"));
        Files.writeString(sources.file("Reports"), text);
        // these use their companions
        for (String name : List.of("Orders", "Invoices")) {
            String task = Files.readString(sources.file(name));
            Files.writeString(sources.file(name), task.replaceAll("\\b\\w+Task\\.[A-Z][\\w.]*", "\"\""));
        }

        // where nothing of ours is found, not even the guard that asks for the processor
        CompletableFuture<String> expected = CompletableFuture.supplyAsync(
                () -> said(sources, Folders.scratch("nothing").toString()));
        String said = said(sources, Jars.processorPath());
        assertTrue(expected.join().contains("error"), expected.join());
        assertEquals(expected.join(), said);
    }

    /** In a JVM of its own: javac finds what is on the class path of the one that it runs in. */
    private static String said(Sources sources, String processorPath) {
        Path classes = Folders.scratch("classes");
        List<String> words = new Compilation(classes, List.of("-d", classes.toString()), sources.files())
                .with("-encoding", "UTF-8", "-cp", Jars.annotations().toString())
                .with("-processorpath", processorPath, "-Ataskdef.notes=off")
                .arguments();
        return Jdk.here().javac(words).run().output();
    }
}
