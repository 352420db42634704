package io.github.taskdef.processor.render.cloudformation;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.taskdef.processor.graph.Field;
import io.github.taskdef.processor.graph.Released;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.Resource.Retention;
import io.github.taskdef.processor.graph.ResourceGraph;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.render.JsonLayout;
import io.github.taskdef.processor.render.JsonRenderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells what of a stack must not be replaced or lost, in the words of its template: each resource that outlives the stack, and each way
 * into one, with what AWS sets once.
 */
public final class LockRenderer extends JsonRenderer {
    /** What tells, in the entry of a stack, whether it was deployed; the name of no resource, which begins with a capital. */
    public static final String DEPLOYED = "deployed";

    /** What tells that a resource was left behind. */
    public static final String RELEASED = "Released";

    private final boolean isDeployed;

    /** Tells of stacks that were deployed, or of such as were not. */
    public LockRenderer(boolean isDeployed) {
        this.isDeployed = isDeployed;
    }

    /** Whether the stack has nothing to keep. */
    public static boolean isEmpty(ResourceGraph graph) {
        return kept(graph).isEmpty() && graph.released().isEmpty();
    }

    /** An object with one entry, the stack's, in lines that end in a line feed. */
    public String entry(ResourceGraph graph) {
        return new String(render(graph), StandardCharsets.UTF_8);
    }

    @Override
    protected void write(ResourceGraph graph, JsonGenerator out, JsonLayout layout) throws IOException {
        ValueWriter values = new ValueWriter(out, layout, graph);
        out.writeStartObject();
        out.writeObjectFieldStart(graph.stack());
        out.writeBooleanField(DEPLOYED, isDeployed);
        for (Resource resource : kept(graph).values()) {
            write(resource, out, values, new MountPaths(graph));
        }
        for (Released released : released(graph).values()) {
            out.writeObjectFieldStart(released.id().cloudFormation());
            out.writeStringField("Type", released.kind().cloudFormation());
            out.writeBooleanField(RELEASED, true);
            out.writeEndObject();
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private static Map<String, Resource> kept(ResourceGraph graph) {
        Map<String, Resource> kept = new TreeMap<>();
        for (Resource resource : graph.resources().values()) {
            if (resource.retention().isData() || isWayIn(resource, graph)) {
                kept.put(resource.id().cloudFormation(), resource);
            }
        }
        return kept;
    }

    /** Whether data is reached by it, and that is not given up with the stack. */
    private static boolean isWayIn(Resource resource, ResourceGraph graph) {
        boolean isWayIn = resource.retention() == Retention.UNSTATED
                && !resource.kind().createOnly().isEmpty();
        for (Value value : resource.properties().fields().values()) {
            isWayIn &= !(value instanceof Value.Attribute owner)
                    || graph.resource(owner.resource()).retention() != Retention.DELETE;
        }
        return isWayIn;
    }

    private static Map<String, Released> released(ResourceGraph graph) {
        Map<String, Released> released = new TreeMap<>();
        for (Released one : graph.released()) {
            released.put(one.id().cloudFormation(), one);
        }
        return released;
    }

    private static void write(Resource resource, JsonGenerator out, ValueWriter values, MountPaths paths)
            throws IOException {
        out.writeObjectFieldStart(resource.id().cloudFormation());
        out.writeStringField("Type", resource.kind().cloudFormation());
        if (resource.retention().isData()) {
            out.writeStringField("DeletionPolicy", "Retain");
        }
        if (resource.kind().createOnly().contains("RootDirectory")) {
            out.writeArrayFieldStart("MountPaths");
            for (String path : paths.of(resource)) {
                out.writeString(path);
            }
            out.writeEndArray();
        }
        if (!resource.kind().createOnly().isEmpty()) {
            out.writeObjectFieldStart("Properties");
            PropertyWriter properties = new PropertyWriter(out, values);
            for (Field field : resource.kind().fields()) {
                if (resource.kind().createOnly().contains(field.cloudFormation())) {
                    properties.writeOrNull(field, resource.properties().fields());
                }
            }
            out.writeEndObject();
        }
        out.writeEndObject();
    }
}
