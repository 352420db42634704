package io.github.taskdef.builds;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jars a user has on a path, as Maven gave them to these tests. */
final class Jars {
    /** The processor and what it needs. */
    static final List<String> TASKDEF = List.of(
            "taskdef-processor",
            "taskdef-annotations",
            "jackson-core",
            "jackson-databind",
            "jackson-annotations",
            "javapoet");

    private Jars() {}

    /** What a class path needs to name the annotations. */
    static Path annotations() {
        return jar("taskdef-annotations");
    }

    /** The processor, and what it needs. */
    static String processorPath() {
        return path(TASKDEF);
    }

    /** These jars in this order; {@code taskdef-processor} stands for all that it needs. */
    static String path(List<String> artifacts) {
        return artifacts.stream()
                .map(artifact -> jar(artifact).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    static Path jar(String artifact) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(jar -> jar.getFileName().toString().matches(artifact + "-[0-9].*\\.jar"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(artifact + " is no jar: these tests need the phase package"));
    }
}
