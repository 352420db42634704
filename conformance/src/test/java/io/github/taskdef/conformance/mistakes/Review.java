package io.github.taskdef.conformance.mistakes;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.Diagnostic;

/**
 * What was said of the sources of one column, as it is kept under {@code mistakes/said}.
 *
 * @param reviewer who said it, with the version
 * @param digest of the sources, so that what was said of others does not stand as if it were of these
 * @param answers by the sources' names; none where nothing was said
 */
record Review(String reviewer, String digest, SortedMap<String, List<Answer>> answers) {
    private static final String NOTHING = "nothing";

    /** One thing that was said. */
    record Answer(boolean isError, String message) {
        private static final String ERROR = "error: ";
        private static final String WARNING = "warning: ";

        /** An answer on one line, however it was laid out. */
        static Answer of(boolean isError, String message) {
            return new Answer(isError, message.strip().replaceAll("\\s+", " "));
        }

        static List<Answer> of(List<Diagnostic<?>> compiled) {
            return compiled.stream()
                    .map(one -> of(one.getKind() == Diagnostic.Kind.ERROR, one.getMessage(Locale.ROOT)))
                    .toList();
        }

        static Answer parse(String text) {
            boolean isError = text.startsWith(ERROR);
            return new Answer(isError, text.substring((isError ? ERROR : WARNING).length()));
        }

        @Override
        public String toString() {
            return (isError ? ERROR : WARNING) + message;
        }
    }

    static Review of(String reviewer, Sources sources, Map<String, List<Answer>> said) {
        if (!sources.names().containsAll(said.keySet())) {
            throw new AssertionError("said of what nobody showed: " + said);
        }
        SortedMap<String, List<Answer>> answers = new TreeMap<>();
        sources.names().forEach(name -> answers.put(name, said.getOrDefault(name, List.of())));
        return new Review(reviewer, sources.digest(), answers);
    }

    static Path file(Column column) {
        return Mistake.FOLDER.resolve("said/" + column.title().replace(' ', '-') + ".txt");
    }

    /** What is kept. */
    static Review recorded(Column column) throws IOException {
        List<String> lines = Files.readAllLines(file(column));
        SortedMap<String, List<Answer>> answers = new TreeMap<>();
        for (String line : lines.subList(3, lines.size())) {
            String[] parts = line.split(": ", 2);
            List<Answer> all = answers.computeIfAbsent(parts[0], name -> new ArrayList<>());
            if (!parts[1].equals(NOTHING)) {
                all.add(Answer.parse(parts[1]));
            }
        }
        return new Review(lines.get(0), lines.get(1), answers);
    }

    /** As it is kept: the reviewer, the digest, and a line for each answer. */
    String text() {
        return reviewer + "\n" + digest + "\n\n"
                + answers.entrySet().stream()
                        .map(entry -> lines(entry.getKey(), entry.getValue()))
                        .collect(joining());
    }

    private static String lines(String name, List<Answer> answers) {
        return answers.isEmpty()
                ? name + ": " + NOTHING + "\n"
                : answers.stream().map(one -> name + ": " + one + "\n").collect(joining());
    }
}
