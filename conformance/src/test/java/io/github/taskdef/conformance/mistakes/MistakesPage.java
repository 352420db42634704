package io.github.taskdef.conformance.mistakes;

import static java.util.stream.Collectors.joining;

import io.github.taskdef.conformance.mistakes.Review.Answer;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page that sets each mistake beside what is recorded of it. */
final class MistakesPage {
    private static final Pattern KEY = Pattern.compile("(?<message>.+) \\[taskdef:(?<key>\\w+)]");

    private static final String HEAD = """
            # Mistakes, and who finds them

            %s mistakes that a task on Amazon ECS can have. Each was made alone in an application that is sound otherwise, four times:
            with Taskdef, in a CloudFormation template, in a Terraform module, and with the AWS CDK for Java. Then those who could find
            it before anything is deployed were asked, and what they said stands here word by word.

            | asked | finds | error | warning | cannot be said | nothing |
            | --- | --- | --- | --- | --- | --- |
            %s
            Where a language has no way to make the mistake, it *cannot be said*, which counts as found.

            | mistake | %s |
            | --- |%s
            %s
            Mistakes about queues will follow when Taskdef knows queues.
            """;

    private static final String FOOT = """

            ## How this page is made

            `mistakes/` holds the sound applications (`sound/`), each mistake as a small change of one in each language (`*.md`), and
            what was said of it (`said/`). In `mvn verify`, `MistakesTest` asks Taskdef again, and cfn-lint and Terraform where they are
            there in the version above, and compares this page with what is recorded. After a change, write both anew:

                mvn test -pl conformance -am -Dtest=MistakesTest -Dsurefire.failIfNoSpecifiedTests=false -Dtaskdef.golden=rewrite

            The AWS CDK is asked with `-Pcdk` too, and not without it, since it is 110 MB and needs Node. As with `cdk synth`, the program
            that makes the template is run: an error is the Java compiler's or the program's exception, a warning is one of those that the
            CDK writes beside the template. The stacks use its higher constructs (L2), such as `FargateTaskDefinition`, throughout.
            """;

    /** What came of asking somebody about a mistake. */
    private enum Outcome {
        ERROR,
        WARNING,
        CANNOT_BE_SAID,
        NOTHING;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private final List<Mistake> mistakes = Mistake.all();
    private final Map<Column, Review> said = new EnumMap<>(Column.class);

    MistakesPage() throws IOException {
        for (Column column : Column.values()) {
            said.put(column, Review.recorded(column));
        }
    }

    String render() {
        String head = HEAD.formatted(
                mistakes.size(),
                columns(this::count, ""),
                columns(Column::title, " | "),
                columns(column -> " --- |", ""),
                mistakes.stream().map(this::row).collect(joining()));
        return head + mistakes.stream().map(this::section).collect(joining()) + FOOT;
    }

    private String count(Column column) {
        String outcomes = Stream.of(Outcome.values())
                .map(one -> " | " + count(column, one))
                .collect(joining());
        long found = mistakes.size() - count(column, Outcome.NOTHING);
        return "| %s | **%s of %s**%s |\n".formatted(said.get(column).reviewer(), found, mistakes.size(), outcomes);
    }

    private long count(Column column, Outcome outcome) {
        return mistakes.stream()
                .filter(mistake -> outcome(mistake, column) == outcome)
                .count();
    }

    private Outcome outcome(Mistake mistake, Column column) {
        if (mistake.reasons().containsKey(column)) {
            return Outcome.CANNOT_BE_SAID;
        }
        List<Answer> answers = answers(mistake, column);
        if (answers.isEmpty()) {
            return Outcome.NOTHING;
        }
        return answers.stream().anyMatch(Answer::isError) ? Outcome.ERROR : Outcome.WARNING;
    }

    private List<Answer> answers(Mistake mistake, Column column) {
        return said.get(column).answers().getOrDefault(mistake.name(), List.of());
    }

    private String row(Mistake mistake) {
        String outcomes = columns(column -> outcome(mistake, column).toString(), " | ");
        return "| [%s](#%s) | %s |\n".formatted(mistake.title(), anchor(mistake.title()), outcomes);
    }

    /** As GitHub makes it of a heading. */
    private static String anchor(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 _-]", "").replace(' ', '-');
    }

    private String section(Mistake mistake) {
        return "\n## %s\n\n%s\nThe mistake in each language: [%s.md](../mistakes/%s.md)\n"
                .formatted(
                        mistake.title(), columns(column -> item(mistake, column), ""), mistake.name(), mistake.name());
    }

    private String item(Mistake mistake, Column column) {
        String outcome = outcome(mistake, column).toString();
        String reason = mistake.reasons().get(column);
        String details = reason != null
                ? ": " + reason
                : answers(mistake, column).stream()
                        .map(one -> ": " + quote(one.message()))
                        .collect(joining());
        return "- " + column.title() + ": " + outcome + details + "\n";
    }

    /** A message; the key that one of Taskdef's ends with leads to its explanation. */
    private static String quote(String message) {
        Matcher own = KEY.matcher(message);
        if (!own.matches()) {
            return code(message);
        }
        String key = own.group("key");
        return "%s [%s](MESSAGES.md#%s)".formatted(code(own.group("message")), key, key.toLowerCase(Locale.ROOT));
    }

    private static String code(String text) {
        return text.contains("`") ? "`` " + text + " ``" : "`" + text + "`";
    }

    private static String columns(Function<Column, String> text, String between) {
        return Stream.of(Column.values()).map(text).collect(joining(between));
    }
}
