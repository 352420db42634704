package io.github.taskdef.processor.render;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Two spaces a level and the same line ends on every platform; a short list stays on its line. */
public final class JsonLayout implements PrettyPrinter {
    private static final String INDENTATION = "  ";
    private static final SerializableString COLON = new SerializedString(": ");
    private static final SerializableString SPACE = new SerializedString(" ");

    /** For each depth a line end, and the indentation of what is written next; encoded once, for a file has hundreds of them. */
    private final List<SerializableString> newLines = new ArrayList<>();

    private int depth;

    private boolean areListsOnOneLine;

    /** Keeps the list that begins next on one line; for lists that hold nothing nested. */
    public void keepListOnOneLine() {
        areListsOnOneLine = true;
    }

    /** Gives each element of the lists that follow a line of its own. */
    public void breakLists() {
        areListsOnOneLine = false;
    }

    @Override
    public void writeStartObject(JsonGenerator out) throws IOException {
        out.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) throws IOException {
        out.writeRaw(newLine());
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(COLON);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
        out.writeRaw(',');
        out.writeRaw(newLine());
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) throws IOException {
        depth--;
        if (entries > 0) {
            out.writeRaw(newLine());
        }
        out.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) throws IOException {
        out.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
        out.writeRaw(beforeElement());
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(',');
        out.writeRaw(beforeElement());
    }

    @Override
    public void writeEndArray(JsonGenerator out, int elements) throws IOException {
        depth--;
        if (elements > 0) {
            out.writeRaw(beforeElement());
        }
        out.writeRaw(']');
    }

    /** A file holds one value. */
    @Override
    public void writeRootValueSeparator(JsonGenerator out) {}

    private SerializableString beforeElement() {
        return areListsOnOneLine ? SPACE : newLine();
    }

    private SerializableString newLine() {
        while (newLines.size() <= depth) {
            newLines.add(new SerializedString("\n" + INDENTATION.repeat(newLines.size())));
        }
        return newLines.get(depth);
    }
}
