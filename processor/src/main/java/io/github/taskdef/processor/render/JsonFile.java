package io.github.taskdef.processor.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/** A file in JSON, in lines that end in a line feed. */
public final class JsonFile {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonFile() {}

    /** Writes what a file holds. */
    public interface Content {
        void write(JsonGenerator out, JsonLayout layout) throws IOException;
    }

    public static String of(Content content) {
        StringWriter file = new StringWriter();
        JsonLayout layout = new JsonLayout();
        try (JsonGenerator out = JSON.createGenerator(file)) {
            out.setPrettyPrinter(layout);
            content.write(out, layout);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String text = file.append('\n').toString();
        // whatever is beyond ASCII stands in a text
        return Ascii.is(text) ? text : HiddenCharacters.spelledOut(text, JsonFile::escape);
    }

    /** Beyond the basic plane JSON has pairs of escapes only, which YAML readers, cfn-lint's among them, do not know. */
    private static String escape(int character) {
        return Character.isBmpCodePoint(character)
                ? String.format(Locale.ROOT, "\\u%04X", character)
                : Character.toString(character);
    }
}
