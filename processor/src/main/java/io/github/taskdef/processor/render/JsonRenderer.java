package io.github.taskdef.processor.render;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.UTF8JsonGenerator;
import com.fasterxml.jackson.core.util.BufferRecycler;
import io.github.taskdef.processor.graph.ResourceGraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a stack, or something of it, in JSON. */
public abstract class JsonRenderer {
    private static final int USUAL_SIZE = 1 << 14;

    /** Taken from by whoever renders, and given back; compilations can be side by side. */
    private static final BufferRecycler BUFFERS = new BufferRecycler();

    /** Beyond the basic plane a character is one in the file, too. */
    private static final int FEATURES = JsonGenerator.Feature.collectDefaults()
            | JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8.getMask();

    /** How Jackson spells half a character, which is half of nothing to whoever reads it. */
    private static final String HALF = "(?<!\\\\)(?:\\\\\\\\)*\\\\uD[89A-F]";

    /**
     * The file in UTF-8, in lines that end in a line feed.
     *
     * @throws IllegalArgumentException where a value refers to what the graph does not have, or a text holds half a character, which
     *     Java's can and no file's
     */
    public final byte[] render(ResourceGraph graph) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(USUAL_SIZE);
        JsonLayout layout = new JsonLayout();
        try (JsonGenerator out = generator(file)) {
            out.setPrettyPrinter(layout);
            write(graph, out, layout);
            out.writeRaw('\n');
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return visible(file.toByteArray());
    }

    private static byte[] visible(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        if (text.contains("\\uD") && Pattern.compile(HALF).matcher(text).find()) {
            throw new IllegalArgumentException("no file can hold an unpaired surrogate");
        }
        // whatever is beyond ASCII stands in a text
        return Ascii.is(text, file.length)
                ? file
                : HiddenCharacters.spelledOut(text, JsonRenderer::escape).getBytes(StandardCharsets.UTF_8);
    }

    /** As Jackson's factory makes one, which has parsers to prepare besides. */
    private static JsonGenerator generator(OutputStream file) {
        IOContext context = new IOContext(
                StreamReadConstraints.defaults(),
                StreamWriteConstraints.defaults(),
                ErrorReportConfiguration.defaults(),
                BUFFERS,
                ContentReference.unknown(),
                false);
        return new UTF8JsonGenerator(context, FEATURES, null, file, '"');
    }

    protected abstract void write(ResourceGraph graph, JsonGenerator out, JsonLayout layout) throws IOException;

    /** Beyond the basic plane JSON has pairs of escapes only, which YAML readers, cfn-lint's among them, do not know. */
    private static String escape(int character) {
        return Character.isBmpCodePoint(character)
                ? String.format(Locale.ROOT, "\\u%04X", character)
                : Character.toString(character);
    }
}
