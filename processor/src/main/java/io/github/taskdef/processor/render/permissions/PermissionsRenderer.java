package io.github.taskdef.processor.render.permissions;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.taskdef.processor.graph.Permissions;
import io.github.taskdef.processor.graph.Permissions.Asked;
import io.github.taskdef.processor.graph.Permissions.Ground;
import io.github.taskdef.processor.graph.Permissions.Policy;
import io.github.taskdef.processor.graph.ResourceGraph;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.render.JsonLayout;
import io.github.taskdef.processor.render.JsonRenderer;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Tells, in JSON, each role of a stack, its policies as IAM takes them, and what asked for each of their statements. */
public final class PermissionsRenderer extends JsonRenderer {
    @Override
    protected void write(ResourceGraph graph, JsonGenerator out, JsonLayout layout) throws IOException {
        out.writeStartObject();
        out.writeStringField("stack", graph.stack());
        out.writeArrayFieldStart("roles");
        for (Permissions role : graph.permissions()) {
            write(role, out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(Permissions role, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeFieldName("tasks");
        write(Value.texts(role.tasks()), out);
        out.writeStringField("role", role.role());
        out.writeStringField("arn", ReadableText.of(role.arn()));
        out.writeBooleanField("existing", !role.isMade());
        write("policies", role.policies(), "policyName", out);
        if (!role.ofResources().isEmpty()) {
            write("resourcePolicies", role.ofResources(), "resource", out);
        }
        out.writeEndObject();
    }

    private static void write(String field, List<Policy> policies, String name, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart(field);
        for (Policy policy : policies) {
            write(policy, name, out);
        }
        out.writeEndArray();
    }

    private static void write(Policy policy, String name, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField(name, policy.name());
        out.writeFieldName("policyDocument");
        write(policy.document(), out);
        out.writeArrayFieldStart("reasons");
        for (Ground ground : policy.grounds()) {
            write(ground, out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(Ground ground, JsonGenerator out) throws IOException {
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

    private static void write(Value value, JsonGenerator out) throws IOException {
        if (value instanceof Value.Fields named) {
            out.writeStartObject();
            for (Map.Entry<String, Value> field : named.fields().entrySet()) {
                out.writeFieldName(field.getKey());
                write(field.getValue(), out);
            }
            out.writeEndObject();
        } else if (value instanceof Value.Items list) {
            out.writeStartArray();
            for (Value item : list.items()) {
                write(item, out);
            }
            out.writeEndArray();
        } else {
            out.writeString(ReadableText.of(value));
        }
    }
}
