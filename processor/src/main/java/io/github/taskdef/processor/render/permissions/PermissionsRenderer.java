package io.github.taskdef.processor.render.permissions;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.taskdef.processor.graph.Permissions;
import io.github.taskdef.processor.graph.Permissions.Asked;
import io.github.taskdef.processor.graph.Permissions.Ground;
import io.github.taskdef.processor.graph.Permissions.Policy;
import io.github.taskdef.processor.graph.ResourceGraph;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.render.JsonFile;
import java.io.IOException;
import java.util.Map;

/** Tells, in JSON, each role of a stack, its policies as IAM takes them, and what asked for each of their statements. */
public final class PermissionsRenderer {
    public String render(ResourceGraph graph) {
        return JsonFile.of((out, layout) -> new Writer(out).write(graph));
    }

    private record Writer(JsonGenerator out) {

        void write(ResourceGraph graph) throws IOException {
            out.writeStartObject();
            out.writeStringField("stack", graph.stack());
            out.writeArrayFieldStart("roles");
            for (Permissions role : graph.permissions()) {
                write(role);
            }
            out.writeEndArray();
            out.writeEndObject();
        }

        private void write(Permissions role) throws IOException {
            out.writeStartObject();
            out.writeFieldName("tasks");
            write(Value.texts(role.tasks()));
            out.writeStringField("role", role.role());
            out.writeStringField("arn", ReadableText.of(role.arn()));
            out.writeBooleanField("existing", !role.isMade());
            out.writeArrayFieldStart("policies");
            for (Policy policy : role.policies()) {
                write(policy);
            }
            out.writeEndArray();
            out.writeEndObject();
        }

        private void write(Policy policy) throws IOException {
            out.writeStartObject();
            out.writeStringField("policyName", policy.name());
            out.writeFieldName("policyDocument");
            write(policy.document());
            out.writeArrayFieldStart("reasons");
            for (Ground ground : policy.grounds()) {
                write(ground);
            }
            out.writeEndArray();
            out.writeEndObject();
        }

        private void write(Ground ground) throws IOException {
            out.writeStartObject();
            out.writeStringField("sid", ground.sid());
            out.writeArrayFieldStart("askedBy");
            for (Asked asked : ground.askedBy()) {
                out.writeStartObject();
                out.writeStringField("class", asked.type());
                out.writeStringField("annotation", asked.annotation());
                out.writeStringField("why", asked.why());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }

        private void write(Value value) throws IOException {
            if (value instanceof Value.Fields named) {
                out.writeStartObject();
                for (Map.Entry<String, Value> field : named.fields().entrySet()) {
                    out.writeFieldName(field.getKey());
                    write(field.getValue());
                }
                out.writeEndObject();
            } else if (value instanceof Value.Items list) {
                out.writeStartArray();
                for (Value item : list.items()) {
                    write(item);
                }
                out.writeEndArray();
            } else {
                out.writeString(ReadableText.of(value));
            }
        }
    }
}
