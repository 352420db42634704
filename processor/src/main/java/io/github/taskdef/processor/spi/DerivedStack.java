package io.github.taskdef.processor.spi;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.ResourceGraph;
import io.github.taskdef.processor.graph.ResourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A stack of which all is known.
 *
 * @param graph what will exist
 * @param origin the task the stack is named by, for what nothing else is to blame for
 * @param places where the names in the template come from
 */
public record DerivedStack(ResourceGraph graph, Origin origin, Map<String, Origin> places) {
    public DerivedStack {
        places = Map.copyOf(places);
    }

    /** The stack's name. */
    public String name() {
        return graph.stack();
    }

    /** Its resources of one kind. */
    public List<Resource> ofKind(ResourceKind kind) {
        List<Resource> found = new ArrayList<>();
        for (Resource resource : graph.resources().values()) {
            if (resource.isA(kind)) {
                found.add(resource);
            }
        }
        return found;
    }

    /** What asked for a resource of the stack. */
    public Origin origin(Resource resource) {
        return places.getOrDefault(resource.id().cloudFormation(), origin);
    }

    /** What gave a property of a resource its value, where that is known; else what asked for the resource. */
    public Origin origin(Resource resource, String property) {
        Origin given = places.get(resource.id().cloudFormation() + "." + property);
        return given == null ? origin(resource) : given;
    }
}
