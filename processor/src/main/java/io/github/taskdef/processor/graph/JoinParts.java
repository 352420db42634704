package io.github.taskdef.processor.graph;

import java.util.ArrayList;
import java.util.List;

/** What a join comes down to: joins within it taken apart, texts side by side made one. */
final class JoinParts {
    private final List<Value> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private JoinParts() {}

    /** No empty text, and never two texts side by side: what a text means to a target depends on what follows it. */
    static List<Value> of(List<Value> values) {
        JoinParts flat = new JoinParts();
        for (Value value : values) {
            flat.add(value);
        }
        flat.endText();
        return List.copyOf(flat.parts);
    }

    private void add(Value value) {
        if (value instanceof Value.Join join) {
            for (Value part : join.parts()) {
                add(part);
            }
        } else if (value instanceof Value.Text more) {
            text.append(more.text());
        } else {
            endText();
            parts.add(value);
        }
    }

    private void endText() {
        if (text.length() > 0) {
            parts.add(new Value.Text(text.toString()));
            text.setLength(0);
        }
    }
}
