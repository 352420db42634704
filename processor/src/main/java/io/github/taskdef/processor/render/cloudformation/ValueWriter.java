package io.github.taskdef.processor.render.cloudformation;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.taskdef.processor.graph.ResourceGraph;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.render.JsonLayout;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes values: data as it stands, and references as the functions of {@link ReferenceWriter}. */
final class ValueWriter {
    private static final int LONGEST_LINE = 80;

    private final JsonGenerator out;
    private final JsonLayout layout;
    private final Cuts cuts;
    private final ReferenceWriter references;

    ValueWriter(JsonGenerator out, JsonLayout layout, ResourceGraph graph) {
        this.out = out;
        this.layout = layout;
        cuts = new Cuts(graph);
        references = new ReferenceWriter(out, graph, this);
    }

    void write(Value value) throws IOException {
        if (value instanceof Value.Text text) {
            writeText(text);
        } else if (value instanceof Value.Whole whole) {
            out.writeNumber(whole.number());
        } else if (value instanceof Value.Truth truth) {
            out.writeBoolean(truth.truth());
        } else if (value instanceof Value.Items list) {
            writeList(list.items());
        } else if (value instanceof Value.Fields named) {
            writeNamed(named.fields());
        } else {
            references.write(value);
        }
    }

    private void writeText(Value.Text text) throws IOException {
        if (cuts.isNeeded(text.text())) {
            references.writeCut(text);
        } else {
            out.writeString(text.text());
        }
    }

    void writeList(List<? extends Value> items) throws IOException {
        if (fitsOnOneLine(items)) {
            layout.keepListOnOneLine();
        }
        out.writeStartArray();
        for (Value item : items) {
            write(item);
        }
        out.writeEndArray();
        layout.breakLists();
    }

    private void writeNamed(Map<String, Value> fields) throws IOException {
        out.writeStartObject();
        for (Map.Entry<String, Value> field : fields.entrySet()) {
            out.writeFieldName(field.getKey());
            write(field.getValue());
        }
        out.writeEndObject();
    }

    private boolean fitsOnOneLine(List<? extends Value> items) {
        int length = 0;
        for (Value item : items) {
            if (item instanceof Value.Text text && !cuts.isNeeded(text.text())) {
                length += text.text().length() + 4;
            } else if (item instanceof Value.Whole || item instanceof Value.Truth) {
                length += 8;
            } else {
                return false;
            }
        }
        return length <= LONGEST_LINE;
    }
}
