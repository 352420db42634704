package io.github.taskdef.processor.separation;

import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.ResourceGraph;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.spi.DerivedStack;
import io.github.taskdef.processor.spi.PolicyDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All but the roles, whose ARNs are asked for; and in the policies of file systems, who may mount them. */
final class ApplicationResources {
    private static final String POLICY = "FileSystemPolicy";

    private final ResourceGraph graph;
    private final Map<LogicalId, List<Mount>> mounts;
    private final Replacement replacement = new Replacement(this::replaced);

    ApplicationResources(DerivedStack whole, Map<LogicalId, List<Mount>> mounts) {
        this.graph = whole.graph();
        this.mounts = mounts;
    }

    List<Resource> all() {
        List<Resource> all = new ArrayList<>();
        for (Resource resource : graph.resources().values()) {
            if (!Separation.isOfRoles(resource)) {
                all.add(withoutRoles(resource));
            }
        }
        return all;
    }

    private Resource withoutRoles(Resource resource) {
        List<Mount> granted = mounts.getOrDefault(resource.id(), List.of());
        List<String> remarks = new ArrayList<>(resource.remarks());
        granted.forEach(mount -> remarks.add(mount.remarkInResourcePolicy()));
        return new Resource(
                resource.kind(),
                resource.id(),
                replacement.in(granting(resource.properties(), granted)),
                resource.dependsOn().stream().filter(id -> !isOfRoles(id)).toList(),
                resource.retention(),
                remarks);
    }

    private boolean isOfRoles(LogicalId id) {
        return Separation.isOfRoles(graph.resource(id));
    }

    /** Of a role nothing but its ARN is ever asked for outside of its policies. */
    private List<Value> replaced(Value.Attribute reference) {
        return List.of(isOfRoles(reference.resource()) ? RoleArns.of(reference.resource()) : reference);
    }

    private static Value.Fields granting(Value.Fields fileSystem, List<Mount> granted) {
        if (granted.isEmpty()) {
            return fileSystem;
        }
        List<Value.Fields> statements = new ArrayList<>(
                RolePolicy.statements(Objects.requireNonNull(fileSystem.fields().get(POLICY))));
        granted.forEach(mount -> statements.add(mount.inResourcePolicy()));
        Map<String, Value> properties = new LinkedHashMap<>(fileSystem.fields());
        properties.put(POLICY, PolicyDocument.ofValues(statements));
        return new Value.Fields(properties);
    }
}
