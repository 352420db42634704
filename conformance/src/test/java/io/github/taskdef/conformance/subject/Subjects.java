package io.github.taskdef.conformance.subject;

import io.github.taskdef.conformance.tool.Compiler;
import io.github.taskdef.testing.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/** Everything that is put to the test: the cases of this module and the sample, as compiled in this build. */
public final class Subjects {
    /** Other class folders to judge instead, separated by colons. */
    private static final String PROPERTY = "taskdef.conformance.classes";

    private static final List<Subject> ALL = classFolders()
            .map(folder -> folder.resolve("META-INF/taskdef"))
            .flatMap(output -> subjects(output).stream())
            .toList();

    private static final List<Subject> SEPARATE =
            compiledSeparate().filter(subject -> subject.roles().isPresent()).toList();

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

    /** Those whose roles are stacks of their own. */
    public static List<Subject> separate() {
        return SEPARATE;
    }

    private static Stream<Subject> compiledSeparate() {
        return System.getProperty(PROPERTY, "").isEmpty()
                ? subjects(compiled(Folders.module().resolve("src/test/separate"))).stream()
                : ALL.stream();
    }

    /** With the option that makes them so. */
    private static Path compiled(Path sources) {
        Path output = Folders.scratch("separate");
        try (Stream<Path> files = Files.list(sources)) {
            List<Diagnostic<?>> said =
                    Compiler.withTaskdef(output, files.sorted().toList(), "-Ataskdef.roles=separate");
            if (!said.isEmpty()) {
                throw new IllegalStateException(said.toString());
            }
            return output.resolve("META-INF/taskdef");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
