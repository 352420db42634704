package io.github.taskdef.builds;

import io.github.taskdef.testing.Folders;
import java.io.File;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** What a compiler is told: words that all of them understand. */
record Compilation(Path classes, List<String> options, List<Path> files) {
    static final String PROCESSOR = "io.github.taskdef.processor.TaskdefProcessor";

    /** With all that the README asks for; it writes to a fresh folder. */
    static Compilation of(Sources sources) {
        Path classes = Folders.scratch("classes");
        return new Compilation(
                        classes,
                        List.of("-d", classes.toString(), "-encoding", "UTF-8", "-Ataskdef.notes=off"),
                        sources.files())
                .with("-cp", Jars.annotations().toString())
                .with("-processorpath", Jars.processorPath());
    }

    Compilation with(String... more) {
        return new Compilation(
                classes, Stream.concat(options.stream(), Stream.of(more)).toList(), files);
    }

    Compilation withLibrary(Path... libraries) {
        return with(
                "-cp",
                Stream.concat(Stream.of(Jars.annotations()), Stream.of(libraries))
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator)));
    }

    Compilation withFiles(List<Path> other) {
        return new Compilation(classes, options, List.copyOf(other));
    }

    List<String> arguments() {
        List<String> words = new ArrayList<>(options);
        files.forEach(file -> words.add(file.toString()));
        return words;
    }

    /** By the javac of the JDK that runs the tests; fails where it says anything. */
    Built byJavacHere() {
        String said = saidByJavacHere();
        if (!said.isEmpty()) {
            throw new AssertionError(said);
        }
        return Built.in(classes);
    }

    /** It finds what is on the class path of these tests too: no processor but ours may take part. */
    String saidByJavacHere() {
        StringWriter said = new StringWriter();
        ToolProvider.getSystemJavaCompiler()
                .getTask(
                        said,
                        null,
                        null,
                        with("-processor", PROCESSOR).options(),
                        null,
                        ToolProvider.getSystemJavaCompiler()
                                .getStandardFileManager(null, null, null)
                                .getJavaFileObjectsFromPaths(files))
                .call();
        return said.toString();
    }

    /** By the javac of another JDK, with these words before all others. */
    Built by(Jdk jdk, String... before) {
        List<String> words = new ArrayList<>(List.of(before));
        words.addAll(arguments());
        io.github.taskdef.testing.Command.Result result = jdk.javac(words).run();
        if (!result.succeeded() || !result.output().isEmpty()) {
            throw new AssertionError(result);
        }
        return Built.in(classes);
    }
}
