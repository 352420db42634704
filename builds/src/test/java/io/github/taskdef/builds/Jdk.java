package io.github.taskdef.builds;

import io.github.taskdef.testing.Command;
import io.github.taskdef.testing.MissingTools;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A JDK on this machine, looked for where {@code .ci/run} looks for it. */
record Jdk(Path home) {

    /** The JDK of this version; ends the test where there is none. */
    static Jdk of(int version) {
        Optional<Jdk> found =
                places(version).map(Jdk::new).filter(jdk -> jdk.isOf(version)).findFirst();
        if (found.isEmpty()) {
            MissingTools.miss("JDK " + version);
        }
        return found.orElseThrow();
    }

    /** The JDK that runs the tests. */
    static Jdk here() {
        return new Jdk(Path.of(System.getProperty("java.home")));
    }

    private static Stream<Path> places(int version) {
        Stream<Path> named = Stream.of("JAVA_" + version + "_HOME", "JAVA_HOME")
                .map(name -> Optional.ofNullable(System.getenv(name)).orElse(""))
                .filter(name -> !name.isEmpty())
                .map(Path::of);
        return Stream.of(named, Stream.of(here().home()), installed(version)).flatMap(places -> places);
    }

    private static Stream<Path> installed(int version) {
        Path folder = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all
                    .filter(home -> home.getFileName().toString().contains(String.valueOf(version)))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean isOf(int version) {
        return Files.isExecutable(home.resolve("bin/javac"))
                && Command.of(program("javac"), "-version").run().output().matches("javac " + version + "\\b.*\\s*");
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    /** The compiler, to be run as a program of its own. */
    Command javac(List<String> arguments) {
        List<String> words = new ArrayList<>(List.of(program("javac")));
        words.addAll(arguments);
        return new Command(words);
    }
}
