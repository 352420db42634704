package io.github.taskdef.conformance.evolution;

import io.github.taskdef.conformance.subject.Subject;
import io.github.taskdef.conformance.tool.Compiler;
import io.github.taskdef.testing.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A user's project with one class, of which each version is compiled into a folder of its own, beside one lock. */
final class Project {
    private static final Pattern KEY = Pattern.compile("\\[taskdef:(\\w+)]");

    private final Path folder = Folders.scratch("evolving");
    private int versions;

    Project() throws IOException {
        Files.writeString(folder.resolve("pom.xml"), "<project/>\n");
    }

    /** The keys of what was said of the next version. */
    List<String> compile(String annotations) throws IOException {
        versions++;
        Path source = Files.createDirectories(folder.resolve("src-" + versions)).resolve("Evolving.java");
        Files.writeString(source, "import io.github.taskdef.*;\n" + annotations + "\nclass Evolving {}\n");
        return Compiler.withTaskdef(Files.createDirectories(classes()), List.of(source)).stream()
                .map(said -> key(said.getMessage(null)))
                .toList();
    }

    private static String key(String message) {
        Matcher key = KEY.matcher(message);
        return key.find() ? key.group(1) : message;
    }

    private Path classes() {
        return folder.resolve("classes-" + versions);
    }

    /** What the last version was compiled into; nothing where it was refused. */
    List<Subject> written() {
        return Subject.in(classes().resolve("META-INF/taskdef"));
    }

    /** Says in the lock that what it tells of was deployed. */
    void deploy() throws IOException {
        Files.writeString(folder.resolve("taskdef.lock"), lock().replace("\"deployed\": false", "\"deployed\": true"));
    }

    String lock() {
        try {
            return Files.readString(folder.resolve("taskdef.lock"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
