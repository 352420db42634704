package io.github.taskdef.conformance.mistakes;

import static java.util.stream.Collectors.joining;

import io.github.taskdef.testing.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A mistake of the folder {@code mistakes}: in each language a small change of an application that is sound, or why it cannot be said.
 *
 * @param name the file's, without its ending
 * @param application the folder of the sound application
 * @param changes by column, as {@link Change} applies them
 * @param reasons why a column's language cannot say it
 */
record Mistake(
        String name, String title, String application, Map<Column, String> changes, Map<Column, String> reasons) {
    static final Path FOLDER = Folders.module().resolve("../mistakes").normalize();
    private static final String USUAL_APPLICATION = "orders";

    /** The one form that all of them have. */
    private static final Pattern FORM = Pattern.compile("# (?<title>.+)\n"
            + "(?:\nIn the sound application `(?<application>\\w+)`\\.\n)?"
            + Stream.of(Column.values()).map(Mistake::form).collect(joining()));

    private static String form(Column column) {
        return "\n%s:(?: cannot be said: (?<%s>.+)\n|\n\n```diff\n(?<%s>(?s:.+?))```\n)"
                .formatted(column.language(), reason(column), change(column));
    }

    private static String reason(Column column) {
        return "reason" + column.ordinal();
    }

    private static String change(Column column) {
        return "change" + column.ordinal();
    }

    static List<Mistake> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(Mistake::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Mistake read(Path file) {
        Matcher form = FORM.matcher(text(file));
        if (!form.matches()) {
            throw new AssertionError(file + " is not of this form:\n" + FORM);
        }
        Map<Column, String> changes = new TreeMap<>();
        Map<Column, String> reasons = new TreeMap<>();
        for (Column column : Column.values()) {
            Optional.ofNullable(form.group(change(column))).ifPresent(text -> changes.put(column, text));
            Optional.ofNullable(form.group(reason(column))).ifPresent(text -> reasons.put(column, text));
        }
        return new Mistake(
                file.getFileName().toString().replace(".md", ""),
                form.group("title"),
                Optional.ofNullable(form.group("application")).orElse(USUAL_APPLICATION),
                changes,
                reasons);
    }

    /** The sound application, as it was before. */
    String soundSource(Column column) {
        return text(FOLDER.resolve("sound").resolve(application).resolve(column.file()));
    }

    /** The application with the mistake in it, where the language can say it. */
    Optional<String> source(Column column) {
        return Optional.ofNullable(changes.get(column)).map(change -> Change.apply(change, soundSource(column)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
