package io.github.taskdef.processor.render;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** Two spaces a level and the same line ends on every platform; a short list stays on its line. */
public final class JsonLayout implements PrettyPrinter {
    private static final String INDENTATION = "  ";

    /** A line end, and the indentation of what is written next. */
    private String newLine = "\n";

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
        newLine += INDENTATION;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) throws IOException {
        out.writeRaw(newLine);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
        out.writeRaw(',');
        out.writeRaw(newLine);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) throws IOException {
        outdent();
        if (entries > 0) {
            out.writeRaw(newLine);
        }
        out.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) throws IOException {
        out.writeRaw('[');
        newLine += INDENTATION;
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
        outdent();
        if (elements > 0) {
            out.writeRaw(beforeElement());
        }
        out.writeRaw(']');
    }

    /** A file holds one value. */
    @Override
    public void writeRootValueSeparator(JsonGenerator out) {}

    private String beforeElement() {
        return areListsOnOneLine ? " " : newLine;
    }

    private void outdent() {
        newLine = newLine.substring(0, newLine.length() - INDENTATION.length());
    }
}
