package io.github.taskdef.processor.render.cloudformation;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.taskdef.processor.graph.Parameter;
import io.github.taskdef.processor.graph.ResourceGraph;
import io.github.taskdef.processor.graph.Value;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes references as CloudFormation's functions. */
final class ReferenceWriter {
    private final JsonGenerator out;
    private final ResourceGraph graph;
    private final ValueWriter values;

    ReferenceWriter(JsonGenerator out, ResourceGraph graph, ValueWriter values) {
        this.out = out;
        this.graph = graph;
        this.values = values;
    }

    void write(Value value) throws IOException {
        if (value instanceof Value.ParameterElement element) {
            writeElement(element);
        } else if (value instanceof Value.ParameterOr either) {
            writeEither(either);
        } else if (value instanceof Value.Join join) {
            writeJoin(join.parts());
        } else if (value instanceof Value.Import imported) {
            writeFunction("Fn::ImportValue", imported.export());
        } else {
            writeName(nameOf(value));
        }
    }

    private void writeName(String name) throws IOException {
        int dot = name.indexOf('.');
        out.writeStartObject();
        if (dot < 0) {
            out.writeStringField("Ref", name);
        } else {
            out.writeFieldName("Fn::GetAtt");
            values.writeList(List.of(new Value.Text(name.substring(0, dot)), new Value.Text(name.substring(dot + 1))));
        }
        out.writeEndObject();
    }

    private void writeElement(Value.ParameterElement element) throws IOException {
        out.writeStartObject();
        out.writeArrayFieldStart("Fn::Select");
        out.writeNumber(element.index());
        writeName(graph.parameter(element.parameter()).name());
        out.writeEndArray();
        out.writeEndObject();
    }

    private void writeEither(Value.ParameterOr either) throws IOException {
        String parameter = graph.parameter(either.parameter()).name();
        out.writeStartObject();
        out.writeArrayFieldStart("Fn::If");
        out.writeString(Parameter.condition(parameter));
        writeName(parameter);
        values.write(either.other());
        out.writeEndArray();
        out.writeEndObject();
    }

    private void writeJoin(List<Value> parts) throws IOException {
        Optional<String> cutOut = Cuts.neededInSub(parts);
        if (!fitsInSub(parts)) {
            writeJoin("", parts);
        } else if (cutOut.isPresent()) {
            writeJoin(cutOut.get(), Cuts.pieces(cutOut.get(), parts));
        } else {
            writeFunction("Fn::Sub", inSub(parts));
        }
    }

    private void writeFunction(String name, String argument) throws IOException {
        out.writeStartObject();
        out.writeStringField(name, argument);
        out.writeEndObject();
    }

    /** Writes a text in pieces, none of which looks like a reference. */
    void writeCut(Value.Text text) throws IOException {
        writeJoin(Cuts.OPENING, Cuts.pieces(Cuts.OPENING, List.of(text)));
    }

    private void writeJoin(String delimiter, List<Value> parts) throws IOException {
        out.writeStartObject();
        out.writeArrayFieldStart("Fn::Join");
        out.writeString(delimiter);
        values.writeList(parts);
        out.writeEndArray();
        out.writeEndObject();
    }

    private static boolean fitsInSub(List<Value> parts) {
        for (Value part : parts) {
            if (!(part instanceof Value.Text || isName(part))) {
                return false;
            }
        }
        return true;
    }

    private String inSub(List<Value> parts) {
        StringBuilder text = new StringBuilder();
        for (Value part : parts) {
            text.append(part instanceof Value.Text data ? data.text().replace("${", "${!") : "${" + nameOf(part) + "}");
        }
        return text.toString();
    }

    private static boolean isName(Value value) {
        return value instanceof Value.Attribute
                || value instanceof Value.ParameterValue
                || value instanceof Value.Pseudo;
    }

    /** The name for {@code Ref}; or with a dot in it, for {@code Fn::GetAtt}. */
    private String nameOf(Value value) {
        if (value instanceof Value.Attribute attribute) {
            String id = attribute.resource().cloudFormation();
            String name = graph.resource(attribute.resource())
                    .kind()
                    .attribute(attribute.attribute())
                    .cloudFormation();
            return name.isEmpty() ? id : id + "." + name;
        }
        if (value instanceof Value.ParameterValue parameter) {
            return graph.parameter(parameter.parameter()).name();
        }
        if (value instanceof Value.Pseudo pseudo) {
            return pseudo.place().cloudFormation();
        }
        throw new IllegalArgumentException("no reference: " + value);
    }
}
