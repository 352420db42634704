package io.github.taskdef.processor.check;

import io.github.taskdef.processor.graph.Value;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * How much AWS counts of a document in JSON.
 *
 * <p>What a reference comes to is not known here. It counts as the shortest that it can come to, so that a document that is too long
 * for certain is refused, and none that could fit.
 */
final class JsonLength {
    private static final int QUOTES = 2;
    private static final int ACCOUNT = 12;
    private static final int SHORTEST_REGION = "eu-west-1".length();
    private static final int SHORTEST_PARTITION = "aws".length();
    private static final int SHORTEST_SUFFIX = "amazonaws.com".length();

    private final ToIntFunction<String> ofText;

    private JsonLength(ToIntFunction<String> ofText) {
        this.ofText = ofText;
    }

    /** In characters, without white space: as IAM counts a policy. */
    static JsonLength inCharacters() {
        return new JsonLength(JsonLength::characters);
    }

    /** In bytes: as ECS counts a task definition. */
    static JsonLength inBytes() {
        return new JsonLength(text -> text.getBytes(StandardCharsets.UTF_8).length);
    }

    int of(Value value) {
        if (value instanceof Value.Fields named) {
            return of(named.fields());
        }
        if (value instanceof Value.Items list) {
            int length = brackets(list.items().size());
            for (Value item : list.items()) {
                length += of(item);
            }
            return length;
        }
        if (value instanceof Value.Whole whole) {
            return Long.toString(whole.number()).length();
        }
        if (value instanceof Value.Truth truth) {
            return Boolean.toString(truth.truth()).length();
        }
        return QUOTES + unquoted(value);
    }

    private int of(Map<String, Value> fields) {
        int colons = fields.size();
        int length = brackets(fields.size()) + colons;
        for (Map.Entry<String, Value> field : fields.entrySet()) {
            length += QUOTES + unquoted(field.getKey()) + of(field.getValue());
        }
        return length;
    }

    /** Those around the elements, and the commas between. */
    private static int brackets(int elements) {
        return 2 + Math.max(0, elements - 1);
    }

    private int unquoted(Value value) {
        if (value instanceof Value.Text text) {
            return unquoted(text.text());
        }
        if (value instanceof Value.Join join) {
            int length = 0;
            for (Value part : join.parts()) {
                length += unquoted(part);
            }
            return length;
        }
        return value instanceof Value.Pseudo pseudo ? unquoted(pseudo.place()) : 1;
    }

    private int unquoted(String text) {
        int escapes = 0;
        for (int at = 0; at < text.length(); at++) {
            escapes += text.charAt(at) == '"' || text.charAt(at) == '\\' ? 1 : 0;
        }
        return escapes + ofText.applyAsInt(text);
    }

    private static int characters(String text) {
        int length = 0;
        for (int at = 0; at < text.length(); at++) {
            length += Character.isWhitespace(text.charAt(at)) ? 0 : 1;
        }
        return length;
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
