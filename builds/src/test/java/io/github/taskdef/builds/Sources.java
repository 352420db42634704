package io.github.taskdef.builds;

import io.github.taskdef.testing.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Sources of the user's below a folder. */
record Sources(Path root) {
    private static final Path PROJECTS = Folders.module().resolve("src/test/projects");

    /** The application that every build builds. */
    static Sources application() {
        return new Sources(PROJECTS.resolve("application/src/main/java"));
    }

    /** The line that makes a module of it. */
    static Sources module() {
        return new Sources(PROJECTS.resolve("application/src/module/java"));
    }

    /** What there is for one kind of build only. */
    static Path project(String name) {
        return PROJECTS.resolve(name);
    }

    List<Path> files() {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path file(String name) {
        return root.resolve("example").resolve(name + ".java");
    }

    /** The same files in another place, beside what is there. */
    Sources copyTo(Path place) {
        try {
            for (Path file : files()) {
                Path copy = place.resolve(root.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Sources(place);
    }
}
