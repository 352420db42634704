package io.github.taskdef.processor.graph;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * How much AWS counts of a document in JSON.
 *
 * <p>What a reference comes to is not known here. Where a document is to be refused it counts as the shortest that it can come to, so that
 * only what is too long for certain is; where there is a choice it counts as long as such values commonly are.
 */
public final class JsonLength {
    private static final int QUOTES = 2;

    /** An ARN with a generated name. */
    private static final int COMMON_REFERENCE = 150;

    private final boolean isInBytes;
    private final boolean isCommon;

    private JsonLength(boolean isInBytes, boolean isCommon) {
        this.isInBytes = isInBytes;
        this.isCommon = isCommon;
    }

    /** In characters, without white space: as IAM counts a policy, at the least. */
    public static JsonLength inCharacters() {
        return new JsonLength(false, false);
    }

    /** The same, as long as it commonly is. */
    public static JsonLength inCommonCharacters() {
        return new JsonLength(false, true);
    }

    /** In bytes: as ECS counts a task definition, at the least. */
    public static JsonLength inBytes() {
        return new JsonLength(true, false);
    }

    public int of(Value value) {
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
        if (value instanceof Value.Pseudo pseudo) {
            Place place = pseudo.place();
            return isCommon ? place.commonLength() : place.shortestLength();
        }
        return isCommon ? COMMON_REFERENCE : 1;
    }

    private int unquoted(String text) {
        int length = isInBytes ? text.getBytes(StandardCharsets.UTF_8).length : text.length();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' || c == '\\') {
                length++;
            } else if (!isInBytes && (c <= ' ' || c > '~') && Character.isWhitespace(c)) {
                length--;
            }
        }
        return length;
    }
}
