package io.github.taskdef.processor.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value of a resource's property. Text and expression are different types, so nothing a user wrote can turn into an
 * expression of a target: each renderer escapes {@link Text} once and spells every other kind itself.
 */
public sealed interface Value {

    /** Data, to arrive in AWS as it stands. */
    record Text(String text) implements Value {}

    /** A whole number. */
    record Whole(long number) implements Value {}

    /** A truth value. */
    record Truth(boolean truth) implements Value {}

    /** A list. */
    record Items(List<Value> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Named values in the order they were given; whether the names are AWS's or a user's is told by the kind's table. */
    record Fields(Map<String, Value> fields) implements Value {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /** An attribute of another resource of the graph, by the name its {@link ResourceKind} gives it. */
    record Attribute(LogicalId resource, String attribute) implements Value {}

    /** What was given for a {@link Parameter} of the graph. */
    record ParameterValue(String parameter) implements Value {}

    /** One element of what was given for a list {@link Parameter}, from 0. */
    record ParameterElement(String parameter, int index) implements Value {}

    /** What was given for a text {@link Parameter}, or the other value where that is empty. */
    record ParameterOr(String parameter, Value other) implements Value {}

    /** What another stack exports by this name; the caller of a module gives it as a variable. */
    record Import(String export) implements Value {
        /** The name of the variable, before Terraform's spelling: apart from parameters, which are other values with names of their own. */
        public static String variable(String export) {
            return "Imported-" + export;
        }
    }

    /** A fact about where the stack is deployed. */
    record Pseudo(Place place) implements Value {}

    /** Two or more texts and references one after the other; never a join within it, nor two texts side by side. */
    record Join(List<Value> parts) implements Value {
        public Join {
            parts = JoinParts.of(parts);
            if (parts.size() < 2) {
                throw new IllegalArgumentException("nothing to join in " + parts);
            }
        }
    }

    /** This value and all it is made of, from the outside in. */
    default List<Value> walk() {
        List<Value> all = new ArrayList<>();
        addTo(all);
        return all;
    }

    private void addTo(List<Value> all) {
        all.add(this);
        for (Value part : parts()) {
            part.addTo(all);
        }
    }

    private Collection<Value> parts() {
        if (this instanceof Items list) {
            return list.items();
        }
        if (this instanceof Fields named) {
            return named.fields().values();
        }
        if (this instanceof ParameterOr either) {
            return List.of(either.other());
        }
        return this instanceof Join join ? join.parts() : List.of();
    }

    /** Whether this value or one within it is a reference to the resource. */
    default boolean holds(LogicalId resource) {
        for (Value value : walk()) {
            if (value.refersTo(resource)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this value is, not merely holds, a reference to the resource. */
    default boolean refersTo(LogicalId resource) {
        return this instanceof Attribute attribute && attribute.resource().equals(resource);
    }

    static Value text(String text) {
        return new Text(text);
    }

    static Value whole(long number) {
        return new Whole(number);
    }

    static Value truth(boolean truth) {
        return new Truth(truth);
    }

    static Items items(Value... items) {
        return new Items(List.of(items));
    }

    static Items texts(List<String> texts) {
        List<Value> items = new ArrayList<>();
        for (String text : texts) {
            items.add(new Text(text));
        }
        return new Items(items);
    }

    /** Joins the parts; what comes down to a single part, or to none, is that part or the empty text. */
    static Value join(Value... parts) {
        return join(List.of(parts));
    }

    static Value join(List<Value> parts) {
        List<Value> flat = JoinParts.of(parts);
        return switch (flat.size()) {
            case 0 -> new Text("");
            case 1 -> flat.get(0);
            default -> new Join(flat);
        };
    }

    static FieldsBuilder fields() {
        return new FieldsBuilder();
    }

    /** Collects {@link Fields}; what is absent or empty is left out, as AWS itself tells it. */
    final class FieldsBuilder {
        private final Map<String, Value> fields = new LinkedHashMap<>();

        public FieldsBuilder put(String name, Value value) {
            fields.put(name, value);
            return this;
        }

        public FieldsBuilder put(String name, String text) {
            return put(name, new Text(text));
        }

        public FieldsBuilder put(String name, long number) {
            return put(name, new Whole(number));
        }

        public FieldsBuilder put(String name, boolean truth) {
            return put(name, new Truth(truth));
        }

        public FieldsBuilder putAll(Fields others) {
            fields.putAll(others.fields());
            return this;
        }

        public FieldsBuilder putUnlessEmpty(String name, String text) {
            return text.isEmpty() ? this : put(name, text);
        }

        public FieldsBuilder putUnlessEmpty(String name, List<Value> items) {
            return items.isEmpty() ? this : put(name, new Items(items));
        }

        public Fields build() {
            return new Fields(fields);
        }
    }
}
