package io.github.taskdef.processor.lock;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.graph.Released;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.spi.DerivedStack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What holds data, and the stack neither makes any more nor leaves behind on purpose. */
final class DroppedResources {
    private final DerivedStack stack;
    private final JsonNode then;
    private final JsonNode now;
    private final Map<String, String> made = new HashMap<>();
    private final Set<String> dropped = new HashSet<>();

    DroppedResources(DerivedStack stack, JsonNode then, JsonNode now) {
        this.stack = stack;
        this.then = then;
        this.now = now;
        for (Resource resource : stack.graph().resources().values()) {
            made.put(resource.id().cloudFormation(), resource.kind().cloudFormation());
        }
        for (Released released : stack.graph().released()) {
            made.put(released.id().cloudFormation(), released.kind().cloudFormation());
        }
    }

    /** Whether it is one of those that were found. */
    boolean holds(String id) {
        return dropped.contains(id);
    }

    /** One for each place that is to blame: that of what may be the same by a new name, else the task's. */
    List<Loss> find() {
        Map<String, Origin> origins = new LinkedHashMap<>();
        Map<String, String> ids = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : then.properties()) {
            String type = entry.getValue().path("Type").asText();
            // what is still made, and no longer kept with the stack, was given up by that
            if (LockComparison.isKept(entry.getValue()) && !type.equals(made.get(entry.getKey()))) {
                dropped.add(entry.getKey());
                Origin origin = successor(type);
                origins.putIfAbsent(place(origin), origin);
                ids.merge(place(origin), entry.getKey(), (some, more) -> some + ", " + more);
            }
        }
        List<Loss> losses = new ArrayList<>();
        for (Map.Entry<String, Origin> origin : origins.entrySet()) {
            String all = ids.getOrDefault(origin.getKey(), "");
            losses.add(new Loss(Problem.LOCK_DROPPED, origin.getValue(), all, List.of(stack.name(), all)));
        }
        return losses;
    }

    /** What asks for the only new thing of the type; or the task, where there is none, or more than one asks. */
    private Origin successor(String type) {
        Map<String, Origin> origins = new HashMap<>();
        for (Resource resource : stack.graph().resources().values()) {
            String id = resource.id().cloudFormation();
            if (type.equals(resource.kind().cloudFormation()) && now.has(id) && !then.has(id)) {
                origins.put(place(stack.origin(resource)), stack.origin(resource));
            }
        }
        return origins.size() == 1 ? origins.values().iterator().next() : stack.origin();
    }

    private static String place(Origin origin) {
        return origin.element() + " " + origin.path();
    }
}
