package io.github.taskdef.conformance.roles;

import io.github.taskdef.conformance.policy.Role;
import io.github.taskdef.testing.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An application that is written with Taskdef and with the AWS CDK: a folder of {@code roles}. */
record Application(String name) {
    static final Path FOLDER = Folders.module().resolve("../roles").normalize();

    static List<Application> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> Files.isRegularFile(file.resolve("about.md")))
                    .map(file -> new Application(file.getFileName().toString()))
                    .sorted(Comparator.comparing(Application::name))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What it does, and what the difference means. */
    String about() throws IOException {
        return Files.readString(file("about.md"));
    }

    /** What one of its roles is called here. */
    String role(Role.Of which) {
        return name + ", " + which;
    }

    /** What the question is called who may take that role. */
    String trust(Role.Of which) {
        return name + ", who takes the " + which;
    }

    Path withTaskdef() {
        return file(className() + ".java");
    }

    Path withCdk() {
        return file(className() + "Stack.java");
    }

    private Path file(String file) {
        return FOLDER.resolve(name).resolve(file);
    }

    private String className() {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
