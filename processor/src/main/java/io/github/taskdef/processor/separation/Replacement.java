package io.github.taskdef.processor.separation;

import io.github.taskdef.processor.graph.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Replaces the references within a value, each by one value or by several, each of which is then said in its place. */
final class Replacement {
    private final Function<Value.Attribute, List<Value>> values;

    Replacement(Function<Value.Attribute, List<Value>> values) {
        this.values = values;
    }

    /** The value with its references replaced; a list, where several values take the place of one. */
    Value in(Value value) {
        List<Value> all = all(value);
        return all.size() == 1 ? all.get(0) : new Value.Items(all);
    }

    Value.Fields in(Value.Fields named) {
        Map<String, Value> fields = new LinkedHashMap<>();
        named.fields().forEach((name, value) -> fields.put(name, in(value)));
        return new Value.Fields(fields);
    }

    private List<Value> all(Value value) {
        if (value instanceof Value.Attribute attribute) {
            return values.apply(attribute);
        }
        if (value instanceof Value.Join join) {
            return joined(join.parts());
        }
        if (value instanceof Value.Items list) {
            return List.of(new Value.Items(
                    list.items().stream().flatMap(item -> all(item).stream()).toList()));
        }
        if (value instanceof Value.Fields named) {
            return List.of(in(named));
        }
        return List.of(value);
    }

    private List<Value> joined(List<Value> parts) {
        List<Value> beginnings = List.of(Value.text(""));
        for (Value part : parts) {
            List<Value> longer = new ArrayList<>();
            for (Value beginning : beginnings) {
                all(part).forEach(end -> longer.add(Value.join(beginning, end)));
            }
            beginnings = longer;
        }
        return beginnings;
    }
}
