package io.github.taskdef.processor.render.cloudformation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.taskdef.processor.graph.Output;
import io.github.taskdef.processor.graph.ResourceGraph;
import io.github.taskdef.processor.render.HiddenCharacters;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;

/** Tells a stack as a CloudFormation template in JSON. */
public final class CloudFormationRenderer {
    private static final JsonFactory JSON = new JsonFactory();

    /**
     * The template, in lines that end in a line feed.
     *
     * @throws IllegalArgumentException where a value refers to what the graph does not have
     */
    public String render(ResourceGraph graph) {
        StringWriter template = new StringWriter();
        try {
            write(graph, template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // whatever is beyond ASCII stands in a text
        return HiddenCharacters.spelledOut(template.append('\n').toString(), CloudFormationRenderer::escape);
    }

    /** Beyond the basic plane JSON has pairs of escapes only, which YAML readers, cfn-lint's among them, do not know. */
    private static String escape(int character) {
        return Character.isBmpCodePoint(character)
                ? String.format(Locale.ROOT, "\\u%04X", character)
                : Character.toString(character);
    }

    private void write(ResourceGraph graph, Writer to) throws IOException {
        TemplateLayout layout = new TemplateLayout();
        try (JsonGenerator out = JSON.createGenerator(to)) {
            out.setPrettyPrinter(layout);
            ValueWriter values = new ValueWriter(out, layout, graph);
            ParametersWriter parameters = new ParametersWriter(out, values, graph);
            out.writeStartObject();
            out.writeStringField("AWSTemplateFormatVersion", "2010-09-09");
            out.writeStringField("Description", graph.description());
            parameters.writeMetadata();
            parameters.writeParameters();
            parameters.writeConditions();
            new ResourcesWriter(out, graph, values).write();
            writeOutputs(out, values, graph);
            out.writeEndObject();
        }
    }

    private static void writeOutputs(JsonGenerator out, ValueWriter values, ResourceGraph graph) throws IOException {
        if (graph.outputs().isEmpty()) {
            return;
        }
        out.writeObjectFieldStart("Outputs");
        for (Output output : graph.outputs()) {
            out.writeObjectFieldStart(output.name());
            out.writeStringField("Description", output.description());
            out.writeFieldName("Value");
            values.write(output.value());
            out.writeEndObject();
        }
        out.writeEndObject();
    }
}
