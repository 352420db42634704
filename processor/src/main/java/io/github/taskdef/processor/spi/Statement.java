package io.github.taskdef.processor.spi;

import io.github.taskdef.processor.graph.Value;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A statement of an IAM policy.
 *
 * @param sid its id, or empty text for none
 * @param isAllow whether it allows, or denies
 * @param actions the actions, {@code s3:GetObject}
 * @param resources the ARNs
 * @param conditions operator, key, values
 */
public record Statement(
        String sid,
        boolean isAllow,
        List<Value> actions,
        List<Value> resources,
        Map<String, Map<String, List<Value>>> conditions) {

    /** Of the ids made of names, which may be of any length; IAM tells no bound, but counts them. */
    private static final int LONGEST_ID = 128;

    private static final String VERSION = "2012-10-17";

    /** Allows the actions on one resource, unconditionally. */
    public static Statement allow(String sid, List<String> actions, Value resource) {
        return allow(sid, actions, List.of(resource));
    }

    /** Allows the actions on some resources, unconditionally. */
    public static Statement allow(String sid, List<String> actions, List<Value> resources) {
        return new Statement(sid, true, actions.stream().map(Value::text).toList(), resources, Map.of());
    }

    /** The same where a condition key has this value. */
    public Statement when(String operator, String key, Value value) {
        Map<String, Map<String, List<Value>>> more = new LinkedHashMap<>(conditions);
        more.put(operator, Map.of(key, List.of(value)));
        return new Statement(sid, isAllow, actions, resources, more);
    }

    /** A policy document of these statements. An id that is taken gets a number: what sets two names apart may be lost in their ids. */
    public static Value document(List<Statement> statements) {
        Set<String> taken = new HashSet<>();
        return document(statements.stream()
                .map(statement -> statement.value(free(statement.sid, taken)))
                .toArray(Value[]::new));
    }

    private static String free(String sid, Set<String> taken) {
        String beginning = sid.substring(0, Math.min(sid.length(), LONGEST_ID));
        String free = beginning;
        for (int number = 2; !sid.isEmpty() && !taken.add(free); number++) {
            free = beginning + number;
        }
        return free;
    }

    /** A policy document of statements that say more than a {@link Statement} can, such as a principal. */
    public static Value document(Value... statements) {
        return Value.fields()
                .put("Version", VERSION)
                .put("Statement", Value.items(statements))
                .build();
    }

    private Value value(String id) {
        Value.FieldsBuilder fields = Value.fields()
                .putUnlessEmpty("Sid", id)
                .put("Effect", isAllow ? "Allow" : "Deny")
                .put("Action", oneOrMore(actions))
                .put("Resource", oneOrMore(resources));
        if (!conditions.isEmpty()) {
            fields.put("Condition", conditionValue());
        }
        return fields.build();
    }

    private Value conditionValue() {
        Value.FieldsBuilder operators = Value.fields();
        conditions.forEach((operator, keys) -> {
            Value.FieldsBuilder byKey = Value.fields();
            keys.forEach((key, values) -> byKey.put(key, oneOrMore(values)));
            operators.put(operator, byKey.build());
        });
        return operators.build();
    }

    /** IAM itself tells a list of one as the one. */
    private static Value oneOrMore(List<Value> values) {
        return values.size() == 1 ? values.get(0) : new Value.Items(values);
    }
}
