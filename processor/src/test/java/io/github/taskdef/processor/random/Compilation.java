package io.github.taskdef.processor.random;

import io.github.taskdef.processor.Javac;
import io.github.taskdef.processor.Vocabulary;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/**
 * What came of compiling an application.
 *
 * @param messages in the order of the files and lines
 * @param files all that was written but classes, by their paths
 */
record Compilation(List<Message> messages, Map<String, String> files) {

    /** A message of Taskdef's, or, without a key, of the compiler itself. */
    record Message(String file, long position, Diagnostic.Kind kind, String path, String key, String text) {
        private static final Pattern TASKDEFS = Pattern.compile("(.+?): .+ \\[taskdef:(\\w+)]", Pattern.DOTALL);

        static Message of(Diagnostic<? extends JavaFileObject> diagnostic) {
            String text = diagnostic.getMessage(Locale.ROOT);
            Matcher taskdefs = TASKDEFS.matcher(text);
            boolean isOurs = taskdefs.matches();
            return new Message(
                    diagnostic.getSource() == null
                            ? ""
                            : diagnostic.getSource().getName().substring(1),
                    diagnostic.getPosition(),
                    diagnostic.getKind(),
                    isOurs ? taskdefs.group(1) : "",
                    isOurs ? taskdefs.group(2) : "",
                    text);
        }

        boolean isError() {
            return kind == Diagnostic.Kind.ERROR;
        }
    }

    static Compilation of(Application application, String... options) throws IOException {
        return of(application.sources(), options);
    }

    /** The same classes, given to the compiler the last first. */
    static Compilation reversed(Application application) throws IOException {
        List<String> files = new ArrayList<>(application.sources().keySet());
        Collections.reverse(files);
        Map<String, String> sources = new LinkedHashMap<>();
        files.forEach(file -> sources.put(file, application.sources().get(file)));
        return of(sources);
    }

    private static Compilation of(Map<String, String> files, String... options) throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        files.forEach((file, text) -> sources.add(new Source(file, text)));
        Path output = Files.createTempDirectory("random");
        try {
            Javac.Result result = new Javac(output)
                    .with("-cp", Vocabulary.PLACE.toString(), "-Xmaxerrs", "9999", "-Xmaxwarns", "9999")
                    .with(options)
                    .compile(sources);
            List<Message> messages = result.diagnostics().stream()
                    .map(Message::of)
                    .sorted(Comparator.comparing(Message::file)
                            .thenComparing(Message::position)
                            .thenComparing(Message::text))
                    .toList();
            return new Compilation(messages, result.files());
        } finally {
            delete(output);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String file, String text) {
            super(URI.create("string:///" + file), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** What is said or written here and not there; empty where all is the same. */
    String lacking(Compilation other) {
        return Stream.concat(
                        messages.stream()
                                .filter(message -> !other.messages.contains(message))
                                .map(Message::text),
                        files.entrySet().stream()
                                .filter(file -> !file.getValue().equals(other.files.get(file.getKey())))
                                .map(Map.Entry::getKey))
                .collect(Collectors.joining("\n"));
    }

    List<Message> errors() {
        return messages.stream().filter(Message::isError).toList();
    }
}
