package io.github.taskdef.processor.render.cloudformation;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.taskdef.processor.graph.Field;
import io.github.taskdef.processor.graph.Value;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes properties in the order and the shapes of their kind's table. */
final class PropertyWriter {
    private final JsonGenerator out;
    private final ValueWriter values;

    PropertyWriter(JsonGenerator out, ValueWriter values) {
        this.out = out;
        this.values = values;
    }

    void writeParts(List<Field> table, Map<String, Value> parts) throws IOException {
        out.writeStartObject();
        for (Field field : table) {
            Value value = parts.get(field.cloudFormation());
            if (value != null && field.shape() != Field.Shape.TERRAFORM_ONLY) {
                out.writeFieldName(field.cloudFormation());
                write(field, value);
            }
        }
        out.writeEndObject();
    }

    /** Writes one of them, as nothing where it was not given. */
    void writeOrNull(Field field, Map<String, Value> parts) throws IOException {
        out.writeFieldName(field.cloudFormation());
        Value value = parts.get(field.cloudFormation());
        if (value == null) {
            out.writeNull();
        } else {
            write(field, value);
        }
    }

    private void write(Field field, Value value) throws IOException {
        switch (field.shape()) {
            case ATTRIBUTE, CLOUDFORMATION_ONLY, TERRAFORM_ONLY, MAP, DOCUMENT, COMPANION_EACH -> values.write(value);
            case NUMBER_TEXT -> values.write(asText(value));
            case SWITCH -> values.write(value instanceof Value.Truth on ? switched(on) : value);
            case LIST_OF_ONE -> values.write(Value.items(value));
            case TAGS -> writePairs("Key", "Value", field.entries(value));
            case KEY_SCHEMA -> writePairs("KeyType", "AttributeName", field.parts(value));
            case BLOCK, SPREAD, OBJECT -> writeParts(field.fields(), field.parts(value));
            case BLOCKS, OBJECTS, ENCODED_OBJECTS, COMPANION_OF_ONE -> writeEach(field, value);
            case COMPANION -> writeWhole(field, value);
        }
    }

    private void writeEach(Field field, Value value) throws IOException {
        out.writeStartArray();
        for (Value element : field.elements(value)) {
            writeParts(field.fields(), field.parts(element));
        }
        out.writeEndArray();
    }

    private void writeWhole(Field field, Value value) throws IOException {
        for (Field.Companion companion : field.companions()) {
            if (companion.whole().isPresent()) {
                write(companion.whole().get(), value);
                return;
            }
        }
        writeParts(field.fields(), field.parts(value));
    }

    private void writePairs(String key, String value, Map<String, Value> pairs) throws IOException {
        out.writeStartArray();
        for (Map.Entry<String, Value> pair : pairs.entrySet()) {
            values.write(Value.fields()
                    .put(key, pair.getKey())
                    .put(value, pair.getValue())
                    .build());
        }
        out.writeEndArray();
    }

    private static Value asText(Value value) {
        if (value instanceof Value.Items list) {
            return new Value.Items(
                    list.items().stream().map(PropertyWriter::asText).toList());
        }
        return value instanceof Value.Whole whole ? Value.text(Long.toString(whole.number())) : value;
    }

    private static Value switched(Value.Truth on) {
        return Value.text(on.truth() ? "ENABLED" : "DISABLED");
    }
}
