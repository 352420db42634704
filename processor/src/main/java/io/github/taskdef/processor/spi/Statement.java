package io.github.taskdef.processor.spi;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.graph.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A statement of an IAM policy.
 *
 * @param sid its id, or empty text for none
 * @param sidOfMany its id where others that differ in their resources only become one with it; or empty text where it stays alone
 * @param isAllow whether it allows, or denies
 * @param actions {@code s3:GetObject}
 * @param resources their ARNs
 * @param conditions operator, key, values
 * @param reasons what asked for it
 */
public record Statement(
        String sid,
        String sidOfMany,
        boolean isAllow,
        Elements actions,
        Elements resources,
        Map<String, Map<String, List<Value>>> conditions,
        List<Reason> reasons) {

    /**
     * What a statement is about.
     *
     * @param areExcepted whether it is about everything else
     */
    public record Elements(boolean areExcepted, List<Value> values) {
        private void put(String name, Value.FieldsBuilder statement) {
            statement.put(areExcepted ? "Not" + name : name, oneOrMore(values));
        }
    }

    /** Allows the actions on one resource, unconditionally. */
    public static Statement allow(String sid, List<String> actions, Value resource) {
        return allow(sid, actions, List.of(resource));
    }

    /** Allows the actions on some resources, unconditionally. */
    public static Statement allow(String sid, List<String> actions, List<Value> resources) {
        return new Statement(
                sid,
                "",
                true,
                new Elements(false, Value.texts(actions).items()),
                new Elements(false, resources),
                Map.of(),
                List.of());
    }

    /** The same where a condition key has this value. */
    public Statement when(String operator, String key, Value value) {
        Map<String, Map<String, List<Value>>> more = new LinkedHashMap<>(conditions);
        Map<String, List<Value>> keys = new LinkedHashMap<>(conditions.getOrDefault(operator, Map.of()));
        keys.put(key, List.of(value));
        more.put(operator, keys);
        return new Statement(sid, sidOfMany, isAllow, actions, resources, more, reasons);
    }

    /** The same with what asked for it, and what for. */
    public Statement because(Origin asked, String why) {
        return new Statement(sid, sidOfMany, isAllow, actions, resources, conditions, List.of(new Reason(asked, why)));
    }

    /** The same, to become one with others of this kind. */
    public Statement asOneOf(String common) {
        return new Statement(sid, common, isAllow, actions, resources, conditions, reasons);
    }

    boolean isLike(Statement other) {
        return !sidOfMany.isEmpty()
                && sidOfMany.equals(other.sidOfMany)
                && isAllow == other.isAllow
                && actions.equals(other.actions)
                && conditions.equals(other.conditions);
    }

    /** One statement for both. */
    Statement with(Statement other) {
        Set<Value> all = new LinkedHashSet<>(resources.values());
        all.addAll(other.resources.values());
        List<Reason> both = new ArrayList<>(reasons);
        both.addAll(other.reasons);
        return new Statement(
                all.size() == resources.values().size() ? sid : sidOfMany,
                sidOfMany,
                isAllow,
                actions,
                new Elements(false, List.copyOf(all)),
                conditions,
                both);
    }

    /** The same by another id. */
    public Statement withSid(String other) {
        return new Statement(other, sidOfMany, isAllow, actions, resources, conditions, reasons);
    }

    /** The same about other resources. */
    public Statement on(List<Value> others) {
        Elements elements = new Elements(resources.areExcepted(), others);
        return new Statement(sid, sidOfMany, isAllow, actions, elements, conditions, reasons);
    }

    /** As IAM writes it. */
    public Value value() {
        return written(beginning());
    }

    /** As the policy of a resource says it of somebody. */
    Value value(Value principal) {
        return written(beginning().put("Principal", principal));
    }

    private Value.FieldsBuilder beginning() {
        return Value.fields().putUnlessEmpty("Sid", sid).put("Effect", isAllow ? "Allow" : "Deny");
    }

    private Value written(Value.FieldsBuilder fields) {
        actions.put("Action", fields);
        resources.put("Resource", fields);
        if (!conditions.isEmpty()) {
            fields.put("Condition", conditionValue());
        }
        return fields.build();
    }

    private Value conditionValue() {
        Value.FieldsBuilder operators = Value.fields();
        for (Map.Entry<String, Map<String, List<Value>>> operator : conditions.entrySet()) {
            Value.FieldsBuilder keys = Value.fields();
            for (Map.Entry<String, List<Value>> key : operator.getValue().entrySet()) {
                keys.put(key.getKey(), oneOrMore(key.getValue()));
            }
            operators.put(operator.getKey(), keys.build());
        }
        return operators.build();
    }

    /** IAM itself tells a list of one as the one. */
    private static Value oneOrMore(List<Value> values) {
        return values.size() == 1 ? values.get(0) : new Value.Items(values);
    }
}
