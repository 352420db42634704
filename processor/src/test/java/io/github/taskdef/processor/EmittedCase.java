package io.github.taskdef.processor;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * A folder under {@code cases/emitted}: what is compiled under {@code input}, what it is compiled against under {@code library}, and
 * under {@code expected} all that must be written, deployment files and companions. A file {@code options} beside them has the compiler's
 * options, one a line.
 */
record EmittedCase(Path folder) {
    private static final Path ROOT = Golden.RESOURCES.resolve("cases/emitted");
    private static final String DEPLOYMENT = "META-INF/taskdef/";

    static Stream<EmittedCase> all() {
        return list(ROOT).map(EmittedCase::new);
    }

    static EmittedCase named(String name) {
        return new EmittedCase(ROOT.resolve(name));
    }

    private static Stream<Path> list(Path folder) {
        if (!Files.exists(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    String[] options() {
        Path file = folder.resolve("options");
        try {
            return Files.exists(file) ? Files.readAllLines(file).toArray(String[]::new) : new String[0];
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<JavaFileObject> sources() {
        return new ArrayList<>(sources("input"));
    }

    List<JavaFileObject> library() {
        return sources("library");
    }

    private List<JavaFileObject> sources(String name) {
        return list(folder.resolve(name)).map(EmittedCase::source).toList();
    }

    private static JavaFileObject source(Path file) {
        try {
            String text = Files.readString(file);
            String type = file.getFileName().toString().replace(".java", "");
            String packageName = text.startsWith("package ") ? text.substring(8, text.indexOf(';')) + "." : "";
            return JavaFileObjects.forSourceString(packageName + type, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What must be written, by its path. */
    Map<String, String> expected() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Path expected = folder.resolve("expected");
        if (Files.exists(expected)) {
            try (Stream<Path> files = Files.walk(expected)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    texts.put(expected.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return texts;
    }

    /** What was written, by the same paths. */
    static Map<String, String> written(Javac.Result compilation) {
        Map<String, String> texts = new TreeMap<>();
        compilation.files().forEach((name, text) -> texts.put(name.replace(DEPLOYMENT, ""), text));
        return texts;
    }

    void rewrite(Map<String, String> written) throws IOException {
        Path expected = folder.resolve("expected");
        for (String gone : expected().keySet()) {
            Files.delete(expected.resolve(gone));
        }
        for (Map.Entry<String, String> file : written.entrySet()) {
            Path path = expected.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
