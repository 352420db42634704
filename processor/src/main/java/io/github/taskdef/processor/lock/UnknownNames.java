package io.github.taskdef.processor.lock;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.graph.Released;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.render.cloudformation.LockRenderer;
import io.github.taskdef.processor.spi.DerivedStack;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names of what was, in {@code formerName} and {@code @Released}, that the lock of a stack has never heard of. */
final class UnknownNames {
    private final JsonNode then;
    private final Map<String, Loss> unknown = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();

    UnknownNames(JsonNode then) {
        this.then = then;
    }

    /** One for each name; a name may be that of several resources, of which some are new. */
    List<Loss> of(DerivedStack stack, JsonNode now) {
        for (Resource resource : stack.graph().resources().values()) {
            boolean isRenamed = !resource.id().formerTerraform().isEmpty();
            if (isRenamed && now.has(resource.id().cloudFormation())) {
                add(resource.id().cloudFormation(), stack.origin(resource), stack);
            }
        }
        for (Released released : stack.graph().released()) {
            String id = released.id().cloudFormation();
            add(id, stack.places().getOrDefault(id + "." + LockRenderer.RELEASED, stack.origin()), stack);
        }
        unknown.keySet().removeAll(known);
        return new ArrayList<>(unknown.values());
    }

    private void add(String id, Origin origin, DerivedStack stack) {
        String place = origin.element() + " " + origin.path();
        if (then.has(id)) {
            known.add(place);
        }
        unknown.putIfAbsent(place, new Loss(Problem.LOCK_UNKNOWN, origin, id, List.of(id, stack.name())));
    }
}
