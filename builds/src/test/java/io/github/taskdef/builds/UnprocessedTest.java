package io.github.taskdef.builds;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where Maven does not let the processor run, the build of code without companion fails too, and says why. */
final class UnprocessedTest {
    private static final String TASK = "package example;\n\n@io.github.taskdef.EcsTask\npublic class Orders {}\n";

    @Test
    void theBuildFails() throws IOException {
        Maven maven = Maven.fresh("unprocessed");
        new Sources(Sources.project("unprocessed")).copyTo(maven.folder());
        for (String module : List.of("switched-off", "other-processors")) {
            Path file = new Sources(maven.folder().resolve(module).resolve("src/main/java")).file("Orders");
            Files.createDirectories(file.getParent());
            Files.writeString(file, TASK);
        }

        String said = maven.runInVain("process-classes", "--fail-at-end");

        assertTrue(
                said.contains("Orders.java:[4,8] Orders is a task, but Taskdef's annotation processor did not run"),
                said);
        assertTrue(said.contains("Taskdef wrote nothing: put taskdef-processor into annotationProcessorPaths."), said);
    }
}
