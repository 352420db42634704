package io.github.taskdef.processor.check;

import io.github.taskdef.processor.graph.Value;
import java.util.List;
import java.util.Map;

/**
 * How many characters IAM counts of a policy, which leaves white space out.
 *
 * <p>What a reference comes to is not known here. It counts as the shortest that it can come to, so that a policy that is too long
 * for certain is refused, and none that could fit.
 */
final class PolicyLength {
    private static final int QUOTES = 2;
    private static final int ACCOUNT = 12;
    private static final int SHORTEST_REGION = "eu-west-1".length();
    private static final int SHORTEST_PARTITION = "aws".length();
    private static final int SHORTEST_SUFFIX = "amazonaws.com".length();

    private PolicyLength() {}

    static int of(Value value) {
        if (value instanceof Value.Fields named) {
            return of(named.fields());
        }
        if (value instanceof Value.Items list) {
            return brackets(list.items().size())
                    + list.items().stream().mapToInt(PolicyLength::of).sum();
        }
        return QUOTES + unquoted(value);
    }

    private static int of(Map<String, Value> fields) {
        int colons = fields.size();
        return brackets(fields.size())
                + colons
                + fields.entrySet().stream()
                        .mapToInt(field -> QUOTES + unquoted(field.getKey()) + of(field.getValue()))
                        .sum();
    }

    /** Those around the elements, and the commas between. */
    private static int brackets(int elements) {
        return 2 + Math.max(0, elements - 1);
    }

    private static int unquoted(Value value) {
        if (value instanceof Value.Text text) {
            return unquoted(text.text());
        }
        if (value instanceof Value.Join join) {
            return unquoted(join.parts());
        }
        return value instanceof Value.Pseudo pseudo ? unquoted(pseudo.place()) : 1;
    }

    private static int unquoted(List<Value> parts) {
        return parts.stream().mapToInt(PolicyLength::unquoted).sum();
    }

    private static int unquoted(String text) {
        int escapes =
                (int) text.chars().filter(unit -> unit == '"' || unit == '\\').count();
        return escapes
                + (int) text.chars()
                        .filter(unit -> !Character.isWhitespace(unit))
                        .count();
    }

    private static int unquoted(Value.Place place) {
        return switch (place) {
            case ACCOUNT -> ACCOUNT;
            case REGION -> SHORTEST_REGION;
            case PARTITION -> SHORTEST_PARTITION;
            case URL_SUFFIX -> SHORTEST_SUFFIX;
        };
    }
}
