package io.github.taskdef.processor;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import com.google.testing.compile.JavaFileObjects;
import io.github.taskdef.processor.diagnostics.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * A source under {@code cases/refused} that says itself, behind its lines, what Taskdef must say of them:
 *
 * <pre>{@code @EcsTask(memory = 1000) // ERROR FARGATE_MEMORY 10 @EcsTask.memory}</pre>
 *
 * <p>that is kind, key, column and path; several may follow each other. Its last line names the stacks that are written all the same:
 *
 * <pre>{@code // WRITTEN orders bills}</pre>
 *
 * <p>An option of the compiler that it takes stands before all else:
 *
 * <pre>{@code // OPTION -Ataskdef.roles=separate}</pre>
 */
record RefusedCase(Path file) {
    private static final Path ROOT = Path.of("src/test/resources/cases/refused");
    private static final Pattern EXPECTED =
            Pattern.compile("// (ERROR|WARNING) (\\w+) (\\d+) (.+?)(?= // (?:ERROR|WARNING) |$)");
    private static final Pattern EXPECTATIONS = Pattern.compile(" *// (?:ERROR|WARNING) .*$");
    private static final String WRITTEN = "// WRITTEN ";
    private static final String OPTION = "// OPTION ";
    private static final Pattern MESSAGE = Pattern.compile("(.+?): (.+) \\[taskdef:(\\w+)]", Pattern.DOTALL);

    /**
     * A message, without its wording.
     *
     * @param line counted from 1, as is the column
     * @param path the value's path, with which the message begins
     */
    record Said(long line, long column, Problem.Severity severity, Problem problem, String path) {
        private static final Comparator<Said> ORDER = Comparator.comparingLong(Said::line)
                .thenComparingLong(Said::column)
                .thenComparing(Said::problem)
                .thenComparing(Said::path);

        String expectation() {
            return "// " + severity + " " + problem + " " + column + " " + path;
        }

        @Override
        public String toString() {
            return "line " + line + ": " + expectation();
        }
    }

    /** Every case there is. */
    static Stream<RefusedCase> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(RefusedCase::new)
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String name() {
        return ROOT.relativize(file).toString().replace(".java", "");
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What must be said, in the order of the lines. */
    List<Said> expected() {
        List<Said> all = new ArrayList<>();
        List<String> lines = lines();
        for (int index = 0; index < lines.size(); index++) {
            Matcher one = EXPECTED.matcher(lines.get(index));
            while (one.find()) {
                all.add(new Said(
                        index + 1,
                        Long.parseLong(one.group(3)),
                        Problem.Severity.valueOf(one.group(1)),
                        Problem.valueOf(one.group(2)),
                        one.group(4)));
            }
        }
        return all.stream().sorted(Said.ORDER).toList();
    }

    /** The stacks of which there must be files. */
    Set<String> written() {
        return words(WRITTEN).collect(toCollection(TreeSet::new));
    }

    private Stream<String> words(String heading) {
        return lines().stream()
                .filter(line -> line.startsWith(heading))
                .flatMap(line -> Stream.of(line.substring(heading.length()).split(" ")));
    }

    Javac.Result compile(Path output) {
        String type = file.getFileName().toString().replace(".java", "");
        JavaFileObject source = JavaFileObjects.forSourceString(
                "example." + type, lines().stream().collect(joining("\n")));
        return new Javac(output).with(words(OPTION).toArray(String[]::new)).compile(List.of(source));
    }

    /** What Taskdef said, in the order of the lines. */
    static List<Said> said(Javac.Result compilation) {
        return compilation.diagnostics().stream()
                .filter(RefusedCase::isTaskdefs)
                .map(RefusedCase::said)
                .sorted(Said.ORDER)
                .toList();
    }

    private static Said said(Diagnostic<?> diagnostic) {
        Matcher message = message(diagnostic);
        Problem.Severity severity =
                diagnostic.getKind() == Diagnostic.Kind.ERROR ? Problem.Severity.ERROR : Problem.Severity.WARNING;
        return new Said(
                diagnostic.getLineNumber(),
                diagnostic.getColumnNumber(),
                severity,
                Problem.valueOf(message.group(3)),
                message.group(1));
    }

    private static boolean isTaskdefs(Diagnostic<?> diagnostic) {
        return diagnostic.getMessage(Locale.ROOT).contains("[taskdef:");
    }

    /** What the compiler itself said. */
    static List<? extends Diagnostic<?>> noise(Javac.Result compilation) {
        return compilation.diagnostics().stream()
                .filter(one -> !isTaskdefs(one))
                .toList();
    }

    /** The wording of a message, its path, its key. */
    static Matcher message(Diagnostic<?> diagnostic) {
        Matcher message = MESSAGE.matcher(diagnostic.getMessage(Locale.ROOT));
        if (!message.matches()) {
            throw new IllegalArgumentException(diagnostic.toString());
        }
        return message;
    }

    /** Writes what was said behind the lines, and what was written below them, in place of what was expected. */
    void rewrite(List<Said> said, Set<String> written) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : lines()) {
            long number = lines.size() + 1L;
            String expectations = said.stream()
                    .filter(one -> one.line() == number)
                    .map(one -> " " + one.expectation())
                    .collect(joining());
            lines.add(EXPECTATIONS.matcher(line).replaceFirst("") + expectations);
        }
        lines.removeIf(line -> line.startsWith(WRITTEN));
        if (!written.isEmpty()) {
            lines.add(WRITTEN + String.join(" ", written));
        }
        Files.writeString(file, String.join("\n", lines) + "\n");
    }
}
