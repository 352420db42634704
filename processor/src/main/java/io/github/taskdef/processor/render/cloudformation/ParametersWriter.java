package io.github.taskdef.processor.render.cloudformation;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.taskdef.processor.graph.Parameter;
import io.github.taskdef.processor.graph.ResourceGraph;
import io.github.taskdef.processor.graph.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what the deployer is asked for: how it is shown, what it may be, whether it was given. */
final class ParametersWriter {
    private final JsonGenerator out;
    private final ValueWriter values;
    private final ResourceGraph graph;

    ParametersWriter(JsonGenerator out, ValueWriter values, ResourceGraph graph) {
        this.out = out;
        this.values = values;
        this.graph = graph;
    }

    void writeMetadata() throws IOException {
        if (graph.parameters().isEmpty()) {
            return;
        }
        out.writeObjectFieldStart("Metadata");
        out.writeObjectFieldStart("AWS::CloudFormation::Interface");
        out.writeArrayFieldStart("ParameterGroups");
        for (Parameter.Group group : Parameter.Group.values()) {
            writeGroup(group);
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndObject();
    }

    private void writeGroup(Parameter.Group group) throws IOException {
        List<Value> members = new ArrayList<>();
        for (Parameter parameter : graph.parameters().values()) {
            if (parameter.group() == group) {
                members.add(Value.text(parameter.name()));
            }
        }
        if (members.isEmpty()) {
            return;
        }
        out.writeStartObject();
        out.writeObjectFieldStart("Label");
        out.writeStringField("default", group.label());
        out.writeEndObject();
        out.writeFieldName("Parameters");
        values.writeList(members);
        out.writeEndObject();
    }

    void writeParameters() throws IOException {
        if (graph.parameters().isEmpty()) {
            return;
        }
        out.writeObjectFieldStart("Parameters");
        for (Parameter parameter : graph.parameters().values()) {
            out.writeObjectFieldStart(parameter.name());
            out.writeStringField("Type", parameter.type().cloudFormation());
            out.writeStringField("Description", description(parameter));
            if (parameter.isHidden()) {
                out.writeBooleanField("NoEcho", true);
            }
            writeBounds(parameter);
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    /** CloudFormation neither counts nor sorts a list. */
    private static String description(Parameter parameter) {
        return parameter.size() == 0
                ? parameter.description()
                : parameter.description()
                        + " More are left out. Keep their order: another one replaces what is in them.";
    }

    private void writeBounds(Parameter parameter) throws IOException {
        Optional<String> defaultValue = parameter.defaultValue();
        Optional<String> pattern = parameter.pattern();
        if (defaultValue.isPresent()) {
            out.writeStringField("Default", defaultValue.get());
        } else if (parameter.type() == Parameter.Type.TEXT) {
            out.writeNumberField("MinLength", 1);
        }
        if (pattern.isPresent()) {
            out.writeStringField("AllowedPattern", pattern.get());
            out.writeStringField("ConstraintDescription", parameter.patternHint());
        }
    }

    void writeConditions() throws IOException {
        List<String> asked = new ArrayList<>(graph.parameters().keySet());
        asked.retainAll(graph.references().optionalParameters());
        if (asked.isEmpty()) {
            return;
        }
        out.writeObjectFieldStart("Conditions");
        for (String parameter : asked) {
            out.writeFieldName(Parameter.condition(parameter));
            values.write(isGiven(parameter));
        }
        out.writeEndObject();
    }

    private static Value isGiven(String parameter) {
        Value isEmpty = Value.fields()
                .put("Fn::Equals", Value.items(new Value.ParameterValue(parameter), Value.text("")))
                .build();
        return Value.fields().put("Fn::Not", Value.items(isEmpty)).build();
    }
}
