package io.github.taskdef.processor.render;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.WriterBasedJsonGenerator;
import com.fasterxml.jackson.core.util.BufferRecycler;
import io.github.taskdef.processor.graph.ResourceGraph;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Tells a stack, or something of it, in JSON. */
public abstract class JsonRenderer {
    /**
     * The file, in lines that end in a line feed.
     *
     * @throws IllegalArgumentException where a value refers to what the graph does not have
     */
    public final String render(ResourceGraph graph) {
        StringWriter file = new StringWriter();
        JsonLayout layout = new JsonLayout();
        try (JsonGenerator out = generator(file)) {
            out.setPrettyPrinter(layout);
            write(graph, out, layout);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String text = file.append('\n').toString();
        // whatever is beyond ASCII stands in a text
        return Ascii.is(text) ? text : HiddenCharacters.spelledOut(text, JsonRenderer::escape);
    }

    /** As Jackson's factory makes one, which has parsers to prepare besides. */
    private static JsonGenerator generator(StringWriter file) {
        IOContext context = new IOContext(
                StreamReadConstraints.defaults(),
                StreamWriteConstraints.defaults(),
                ErrorReportConfiguration.defaults(),
                new BufferRecycler(),
                ContentReference.unknown(),
                false);
        return new WriterBasedJsonGenerator(context, JsonGenerator.Feature.collectDefaults(), null, file, '"');
    }

    protected abstract void write(ResourceGraph graph, JsonGenerator out, JsonLayout layout) throws IOException;

    /** Beyond the basic plane JSON has pairs of escapes only, which YAML readers, cfn-lint's among them, do not know. */
    private static String escape(int character) {
        return Character.isBmpCodePoint(character)
                ? String.format(Locale.ROOT, "\\u%04X", character)
                : Character.toString(character);
    }
}
