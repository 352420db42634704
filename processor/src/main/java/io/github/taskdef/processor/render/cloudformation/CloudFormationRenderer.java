package io.github.taskdef.processor.render.cloudformation;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.taskdef.processor.graph.Output;
import io.github.taskdef.processor.graph.ResourceGraph;
import io.github.taskdef.processor.render.JsonLayout;
import io.github.taskdef.processor.render.JsonRenderer;
import java.io.IOException;

/** Tells a stack as a CloudFormation template in JSON. */
public final class CloudFormationRenderer extends JsonRenderer {
    @Override
    protected void write(ResourceGraph graph, JsonGenerator out, JsonLayout layout) throws IOException {
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
            if (output.isExported()) {
                writeExport(out, output.name());
            }
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    /** Exports of an account's region share one set of names, as its stacks do. */
    private static void writeExport(JsonGenerator out, String output) throws IOException {
        out.writeObjectFieldStart("Export");
        out.writeObjectFieldStart("Name");
        out.writeStringField("Fn::Sub", "${AWS::StackName}-" + output);
        out.writeEndObject();
        out.writeEndObject();
    }
}
