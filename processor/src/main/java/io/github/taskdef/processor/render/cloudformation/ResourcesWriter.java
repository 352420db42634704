package io.github.taskdef.processor.render.cloudformation;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.ResourceGraph;
import io.github.taskdef.processor.graph.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes the resources. */
final class ResourcesWriter {
    private final JsonGenerator out;
    private final ResourceGraph graph;
    private final ValueWriter values;
    private final PropertyWriter properties;

    ResourcesWriter(JsonGenerator out, ResourceGraph graph, ValueWriter values) {
        this.out = out;
        this.graph = graph;
        this.values = values;
        properties = new PropertyWriter(out, values);
    }

    void write() throws IOException {
        out.writeObjectFieldStart("Resources");
        for (Resource resource : graph.resources().values()) {
            out.writeObjectFieldStart(resource.id().cloudFormation());
            out.writeStringField("Type", resource.kind().cloudFormation());
            writeDependencies(resource);
            writeRetention(resource.retention());
            writeRemarks(resource.remarks());
            if (!resource.properties().fields().isEmpty()) {
                out.writeFieldName("Properties");
                properties.writeParts(
                        resource.kind().fields(), resource.properties().fields());
            }
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private void writeDependencies(Resource resource) throws IOException {
        // what is referred to is waited for anyway
        List<Value> unsaid = new ArrayList<>();
        for (LogicalId id : resource.dependsOn()) {
            if (!resource.properties().holds(id)) {
                unsaid.add(Value.text(graph.resource(id).id().cloudFormation()));
            }
        }
        if (!unsaid.isEmpty()) {
            out.writeFieldName("DependsOn");
            values.write(unsaid.size() == 1 ? unsaid.get(0) : new Value.Items(unsaid));
        }
    }

    private void writeRemarks(List<String> remarks) throws IOException {
        if (!remarks.isEmpty()) {
            out.writeObjectFieldStart("Metadata");
            out.writeFieldName("Comments");
            values.writeList(Value.texts(remarks).items());
            out.writeEndObject();
        }
    }

    private void writeRetention(Resource.Retention retention) throws IOException {
        switch (retention) {
            case UNSTATED -> {}
            case DELETE -> writePolicies("Delete", "Delete");
            case RETAIN, LEAVE -> writePolicies("RetainExceptOnCreate", "Retain");
            case RETAIN_ALWAYS, LEAVE_ALWAYS -> writePolicies("Retain", "Retain");
        }
    }

    private void writePolicies(String deletion, String replacement) throws IOException {
        out.writeStringField("DeletionPolicy", deletion);
        out.writeStringField("UpdateReplacePolicy", replacement);
    }
}
