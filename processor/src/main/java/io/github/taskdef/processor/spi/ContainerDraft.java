package io.github.taskdef.processor.spi;

import io.github.taskdef.processor.graph.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A container of a task definition, or a part of it, while features add to it. Property names are CloudFormation's. */
public final class ContainerDraft {
    private final Map<String, Value> properties = new LinkedHashMap<>();
    private final Map<String, List<Value>> lists = new LinkedHashMap<>();
    private final Map<String, ContainerDraft> parts = new LinkedHashMap<>();

    public void put(String property, Value value) {
        properties.put(property, value);
    }

    /** Whether a property was given. */
    public boolean has(String property) {
        return properties.containsKey(property);
    }

    /** Adds an element to a property that is a list. */
    public void add(String property, Value element) {
        lists.putIfAbsent(property, new ArrayList<>());
        lists.get(property).add(element);
    }

    /** A property that is made of named parts, to which features add likewise. */
    public ContainerDraft part(String property) {
        ContainerDraft part = parts.getOrDefault(property, new ContainerDraft());
        parts.put(property, part);
        return part;
    }

    Value build() {
        Value.FieldsBuilder fields = Value.fields();
        for (Map.Entry<String, Value> property : properties.entrySet()) {
            fields.put(property.getKey(), property.getValue());
        }
        for (Map.Entry<String, List<Value>> list : lists.entrySet()) {
            fields.put(list.getKey(), new Value.Items(list.getValue()));
        }
        for (Map.Entry<String, ContainerDraft> part : parts.entrySet()) {
            fields.put(part.getKey(), part.getValue().build());
        }
        return fields.build();
    }
}
