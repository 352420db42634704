package io.github.taskdef.processor.separation;

import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.resource.IamManagedPolicy;
import io.github.taskdef.processor.resource.IamRole;
import io.github.taskdef.processor.spi.DerivedStack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The roles and their policies, without what only the policies of other things can say. */
final class RoleResources {
    private static final String DOCUMENT = "PolicyDocument";
    private static final String ATTACHED = "ManagedPolicyArns";

    private final DerivedStack whole;
    private final LaterNames names;
    private final List<Resource> all = new ArrayList<>();
    private final Map<LogicalId, List<Mount>> mounts = new LinkedHashMap<>();

    RoleResources(DerivedStack whole, LaterNames names) {
        this.whole = whole;
        this.names = names;
        for (Resource resource : whole.graph().resources().values()) {
            if (resource.isA(IamRole.KIND)) {
                all.add(role(resource));
            } else if (Separation.isOfRoles(resource)) {
                policy(resource).ifPresent(all::add);
            }
        }
    }

    List<Resource> all() {
        return all;
    }

    /** Who may mount which created file system. */
    Map<LogicalId, List<Mount>> mounts() {
        return mounts;
    }

    /** Managed policies come before the roles that they are attached to. */
    private Resource role(Resource role) {
        Map<String, Value> properties = new LinkedHashMap<>(role.properties().fields());
        if (properties.get(ATTACHED) instanceof Value.Items attached) {
            List<Value> left =
                    attached.items().stream().filter(this::isStillThere).toList();
            properties.remove(ATTACHED);
            if (!left.isEmpty()) {
                properties.put(ATTACHED, new Value.Items(left));
            }
        }
        Replacement replacement = new Replacement(reference -> names.elsewhere(reference, whole.origin(role)));
        return copy(role, replacement.in(new Value.Fields(properties)), role.remarks());
    }

    private boolean isStillThere(Value policy) {
        return !(policy instanceof Value.Attribute attribute)
                || !whole.graph().resource(attribute.resource()).isA(IamManagedPolicy.KIND)
                || all.stream().anyMatch(one -> one.id().equals(attribute.resource()));
    }

    private Optional<Resource> policy(Resource resource) {
        Value document = Objects.requireNonNull(resource.properties().fields().get(DOCUMENT));
        RolePolicy policy = new RolePolicy(document, resource.remarks(), roleOf(resource), whole, names);
        for (Mount mount : policy.mounts()) {
            mounts.computeIfAbsent(mount.fileSystem(), id -> new ArrayList<>()).add(mount);
        }
        if (policy.said().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Value> properties =
                new LinkedHashMap<>(resource.properties().fields());
        properties.put(DOCUMENT, policy.document());
        return Optional.of(copy(resource, new Value.Fields(properties), policy.remarks()));
    }

    private Resource roleOf(Resource policy) {
        return whole.ofKind(IamRole.KIND).stream()
                .filter(role -> role.properties().holds(policy.id())
                        || policy.properties().holds(role.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Resource copy(Resource resource, Value.Fields properties, List<String> remarks) {
        return new Resource(
                resource.kind(), resource.id(), properties, resource.dependsOn(), resource.retention(), remarks);
    }
}
