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

    private final DerivedStack stack;
    private final JsonNode then;
    private final JsonNode now;
    private final Map<String, Resource> resources = new HashMap<>();
    private final Set<String> released = new HashSet<>();
    private final List<Loss> losses = new ArrayList<>();

    LockComparison(DerivedStack stack, JsonNode then, JsonNode now) {
        this.stack = stack;
        this.then = then;
        this.now = now;
        for (Resource resource : stack.graph().resources().values()) {
            resources.put(resource.id().cloudFormation(), resource);
        }
        for (Released one : stack.graph().released()) {
            released.add(one.id().cloudFormation());
        }
    }

    /** The ids of those that outlive their stack, and of the ways into what is not the stack's. */
    static String kept(JsonNode stack) {
        StringJoiner kept = new StringJoiner(", ");
        for (Map.Entry<String, JsonNode> entry : stack.properties()) {
            if (isKept(entry.getValue())) {
                kept.add(entry.getKey());
            }
        }
        for (Directory directory : Directory.of(stack)) {
            if (!stack.has(directory.owner())) {
                kept.add(directory.id());
            }
        }
        return kept.toString();
    }

    static boolean isKept(JsonNode resource) {
        return resource.has("DeletionPolicy");
    }

    List<Loss> compare() {
        DroppedResources dropped = new DroppedResources(stack, then, now);
        losses.addAll(dropped.find());
        for (Map.Entry<String, JsonNode> entry : now.properties()) {
            JsonNode earlier = then.path(entry.getKey());
            // the way into what was dropped is another one in all respects
            boolean isLost = dropped.holds(owner(earlier));
            boolean isMade = resources.containsKey(entry.getKey());
            if (isMade
                    && !isLost
                    && earlier.has(TYPE)
                    && earlier.path(TYPE).equals(entry.getValue().path(TYPE))) {
                compare(earlier.path("Properties"), entry.getValue(), resource(entry.getKey()));
            }
        }
        List<Directory> directories = Directory.of(then).stream()
                .filter(one -> !dropped.holds(one.owner()) && !released.contains(one.owner()))
                .toList();
        losses.addAll(new DirectoryComparison(
                        directories, Directory.of(now), id -> stack.origin(resource(id), Directory.ROOT))
                .compare());
        if (losses.isEmpty()) {
            losses.addAll(new UnknownNames(then).of(stack, now));
        }
        return losses;
    }

    private static String owner(JsonNode resource) {
        return resource.path("Properties")
                .path(Directory.FILE_SYSTEM)
                .path("Ref")
                .asText();
    }

    private Resource resource(String id) {
        Resource resource = resources.get(id);
        if (resource == null) {
            throw new IllegalArgumentException("no resource " + id);
        }
        return resource;
    }

    private void compare(JsonNode then, JsonNode now, Resource resource) {
        JsonNode properties = now.path("Properties");
        if (!isKept(now)) {
            compareWayIn(then, properties, resource);
            return;
        }
        for (String property : resource.kind().createOnly()) {
            JsonNode earlier = then.path(property);
            // what the lock does not tell of, an older Taskdef did not know
            if (!earlier.isMissingNode() && !earlier.equals(properties.path(property))) {
                report(Problem.LOCK_REPLACED, resource, property, earlier, properties.path(property));
            }
        }
    }

    /** By another way in, other data may be found, or none. */
    private void compareWayIn(JsonNode then, JsonNode now, Resource resource) {
        JsonNode fileSystem = then.path(Directory.FILE_SYSTEM);
        JsonNode path = then.path(Directory.ROOT).path("Path");
        boolean isLeft = released.contains(fileSystem.path("Ref").asText());
        if (!isLeft && !fileSystem.isMissingNode() && !fileSystem.equals(now.path(Directory.FILE_SYSTEM))) {
            reportMoved(resource, Directory.FILE_SYSTEM, fileSystem, now.path(Directory.FILE_SYSTEM));
        } else if (!path.isMissingNode()
                && !path.equals(now.path(Directory.ROOT).path("Path"))) {
            reportMoved(resource, Directory.ROOT, path, now.path(Directory.ROOT).path("Path"));
        } else {
            new OwnerComparison(stack, resource).compare(then, now).ifPresent(losses::add);
        }
    }

    private void reportMoved(Resource resource, String property, JsonNode then, JsonNode now) {
        String id = resource.id().cloudFormation();
        losses.add(new Loss(
                Problem.LOCK_MOVED,
                stack.origin(resource, property),
                id,
                List.of(id, property, text(then), text(now), id)));
    }

    private void report(Problem problem, Resource resource, String property, JsonNode then, JsonNode now) {
        String id = resource.id().cloudFormation();
        losses.add(
                new Loss(problem, stack.origin(resource, property), id, List.of(id, property, text(then), text(now))));
    }

    static String text(JsonNode value) {
        return value.isTextual()
                ? value.asText()
                : value.isNull() || value.isMissingNode() ? "nothing" : value.toString();
    }
}
