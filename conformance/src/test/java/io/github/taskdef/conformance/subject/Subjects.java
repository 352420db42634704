package io.github.taskdef.conformance.subject;

import io.github.taskdef.testing.Folders;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that is put to the test: the cases of this module and the sample, as compiled in this build. */
public final class Subjects {
    /** Other class folders to judge instead, separated by colons. */
    private static final String PROPERTY = "taskdef.conformance.classes";

    private static final List<Subject> ALL = classFolders()
            .map(folder -> folder.resolve("META-INF/taskdef"))
            .flatMap(output -> subjects(output).stream())
            .toList();

    private Subjects() {}

    public static List<Subject> all() {
        return ALL;
    }

    private static List<Subject> subjects(Path output) {
        List<Subject> subjects = Subject.in(output);
        if (subjects.isEmpty()) {
            throw new IllegalStateException("no stack in " + output + ": nothing would be tested");
        }
        return subjects;
    }

    public static Optional<Subject> named(String name) {
        return all().stream().filter(subject -> subject.name().equals(name)).findFirst();
    }

    private static Stream<Path> classFolders() {
        String given = System.getProperty(PROPERTY, "");
        return given.isEmpty()
                ? Stream.of(
                        Folders.module().resolve("target/classes"),
                        Folders.module().resolve("../sample/target/classes"))
                : Stream.of(given.split(":")).map(Path::of);
    }
}
