package io.github.taskdef.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A folder of this benchmark.
 *
 * @param folder where its pom is, and what is compiled: classes with {@code #} for their number and {@code %} for its last digit
 * @param classpath its jars, as Maven found them
 */
record Subject(Path folder, String classpath) {

    static Subject of(Path bench, String name) throws IOException {
        Path folder = bench.resolve(name);
        return new Subject(
                folder, Files.readString(folder.resolve("target/classpath")).strip());
    }

    /** The name of the jar that begins so, which has the version in it. */
    String version(String jar) {
        return Stream.of(classpath.split(File.pathSeparator, -1))
                .map(path -> Path.of(path).getFileName().toString())
                .filter(name -> name.startsWith(jar + "-") && Character.isDigit(name.charAt(jar.length() + 1)))
                .findFirst()
                .orElseThrow()
                .replace(jar + "-", "")
                .replace(".jar", "");
    }

    /** Writes so many classes of an input, and an argument file for the compiler that names them. */
    Path write(String input, int classes) throws IOException {
        String text = Files.readString(folder.resolve(input + ".java.txt"));
        Path sources = empty(input + "-" + classes);
        StringBuilder names = new StringBuilder();
        for (int number = 0; number < classes; number++) {
            Path source = sources.resolve("example/Input" + number + ".java");
            Files.createDirectories(source.getParent());
            Files.writeString(
                    source, text.replace("#", Integer.toString(number)).replace("%", Integer.toString(number % 10)));
            names.append(source).append('\n');
        }
        return Files.writeString(sources.resolve("sources"), names);
    }

    /** A folder below target, with nothing in it. */
    Path empty(String name) throws IOException {
        Path empty = folder.resolve("target/bench").resolve(name);
        if (Files.exists(empty)) {
            try (Stream<Path> files = Files.walk(empty)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(empty);
    }
}
