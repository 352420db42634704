package io.github.taskdef.processor.graph;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of a resource within its stack, in both spellings: {@code OrdersTaskRole} and {@code orders_task_role}.
 *
 * <p>It is a contract: an id comes from the names in the annotations, never from a position, and does not change while
 * those names stay; or else a deployment would replace the resource. Two names that differ only in what an id cannot hold
 * ({@code my-data}, {@code my_data}) collide, which {@link ResourceGraph.Builder} tells.
 *
 * @param cloudFormation letters and digits, beginning with a capital
 * @param terraform lower-case words joined by underscores
 */
public record LogicalId(String cloudFormation, String terraform) {

    /** The id made of the words of these names in turn; empty names count for nothing. */
    public static LogicalId of(String... names) {
        String[] words =
                Stream.of(names).flatMap(name -> Stream.of(split(name))).toArray(String[]::new);
        if (words.length > 0 && Character.isDigit(words[0].charAt(0))) {
            words[0] = "n" + words[0]; // no name of Terraform's begins with a digit
        }
        return new LogicalId(
                Stream.of(words).map(LogicalId::capitalized).collect(Collectors.joining()),
                Stream.of(words).map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.joining("_")));
    }

    /** {@code vpc_id} of {@code VpcId}: the spelling of a parameter's or output's name in Terraform. */
    public static String snakeCase(String name) {
        return of(name).terraform();
    }

    private static String[] split(String name) {
        // between a small letter or digit and a capital, and at everything an id cannot hold
        return Stream.of(name.split("(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }

    /** {@code Orders} of {@code orders}, {@code Token} of {@code TOKEN}. */
    private static String capitalized(String word) {
        boolean isShouted = word.equals(word.toUpperCase(Locale.ROOT));
        String rest = word.substring(1);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + (isShouted ? rest.toLowerCase(Locale.ROOT) : rest);
    }
}
