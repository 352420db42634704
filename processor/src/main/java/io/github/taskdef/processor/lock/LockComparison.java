package io.github.taskdef.processor.lock;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.graph.Released;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.spi.DerivedStack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** What of a stack's data a deployment would lose: each thing that is dropped, or that AWS would make anew. */
final class LockComparison {
    private static final String TYPE = "Type";
    private static final String FILE_SYSTEM = "FileSystemId";
    private static final String DIRECTORY = "RootDirectory";

    private final DerivedStack stack;
    private final Map<String, Resource> resources = new HashMap<>();
    private final Set<String> leaving = new HashSet<>();
    private final List<Loss> losses = new ArrayList<>();

    LockComparison(DerivedStack stack) {
        this.stack = stack;
        for (Resource resource : stack.graph().resources().values()) {
            resources.put(resource.id().cloudFormation(), resource);
        }
        for (Released released : stack.graph().released()) {
            leaving.add(released.id().cloudFormation());
        }
    }

    /** The ids of those that outlive their stack. */
    static String kept(JsonNode stack) {
        StringJoiner kept = new StringJoiner(", ");
        for (Map.Entry<String, JsonNode> entry : stack.properties()) {
            if (isKept(entry.getValue())) {
                kept.add(entry.getKey());
            }
        }
        return kept.toString();
    }

    private static boolean isKept(JsonNode resource) {
        return resource.has("DeletionPolicy");
    }

    List<Loss> compare(JsonNode then, JsonNode now) {
        compareDropped(then);
        for (Map.Entry<String, JsonNode> entry : now.properties()) {
            JsonNode earlier = then.path(entry.getKey());
            if (earlier.has(TYPE) && earlier.path(TYPE).equals(entry.getValue().path(TYPE))) {
                compare(earlier.path("Properties"), entry.getValue(), resource(entry.getKey()));
            }
        }
        return losses;
    }

    private Resource resource(String id) {
        Resource resource = resources.get(id);
        if (resource == null) {
            throw new IllegalArgumentException("no resource " + id);
        }
        return resource;
    }

    private void compareDropped(JsonNode then) {
        StringJoiner dropped = new StringJoiner(", ");
        for (Map.Entry<String, JsonNode> entry : then.properties()) {
            if (isKept(entry.getValue()) && isDropped(entry.getKey(), entry.getValue())) {
                dropped.add(entry.getKey());
                leaving.add(entry.getKey());
            }
        }
        if (dropped.length() > 0) {
            losses.add(new Loss(
                    Problem.LOCK_DROPPED,
                    stack.origin(),
                    dropped.toString(),
                    List.of(stack.name(), dropped.toString())));
        }
    }

    /** What is still made, and no longer kept with the stack, was given up by that. */
    private boolean isDropped(String id, JsonNode resource) {
        Resource today = resources.get(id);
        boolean isMade = today != null
                && today.kind().cloudFormation().equals(resource.path(TYPE).asText());
        return !isMade && !leaving.contains(id);
    }

    private void compare(JsonNode then, JsonNode now, Resource resource) {
        if (leaving.contains(then.path(FILE_SYSTEM).path("Ref").asText())) {
            // the way into what was dropped is another one in all respects
            return;
        }
        for (String property : resource.kind().createOnly()) {
            JsonNode earlier = then.path(property);
            JsonNode today = now.path("Properties").path(property);
            // what the lock does not tell of, an older Taskdef did not know
            if (!earlier.isMissingNode() && !earlier.equals(today)) {
                if (isKept(now)) {
                    report(Problem.LOCK_REPLACED, resource, property, earlier, today);
                } else {
                    compareWayIn(resource, property, earlier, today);
                }
            }
        }
    }

    /** By another way in, other data may be found, or none. */
    private void compareWayIn(Resource resource, String property, JsonNode then, JsonNode now) {
        if (property.equals(FILE_SYSTEM)) {
            report(Problem.LOCK_MOVED, resource, property, then, now);
        } else if (property.equals(DIRECTORY) && !then.path("Path").equals(now.path("Path"))) {
            report(Problem.LOCK_MOVED, resource, property, then.path("Path"), now.path("Path"));
        } else if (property.equals("PosixUser")) {
            report(Problem.LOCK_OWNER, resource, property, then.path("Uid"), now.path("Uid"));
        }
    }

    private void report(Problem problem, Resource resource, String property, JsonNode then, JsonNode now) {
        String id = resource.id().cloudFormation();
        losses.add(
                new Loss(problem, stack.origin(resource, property), id, List.of(id, property, text(then), text(now))));
    }

    private static String text(JsonNode value) {
        return value.isTextual() ? value.asText() : value.isNull() ? "nothing" : value.toString();
    }
}
