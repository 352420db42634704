package io.github.taskdef.processor.feature.role;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.feature.shared.Tags;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Permissions;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.RoleIntent.Role;
import io.github.taskdef.processor.resource.IamManagedPolicy;
import io.github.taskdef.processor.resource.IamPolicy;
import io.github.taskdef.processor.resource.IamRole;
import io.github.taskdef.processor.spi.PolicyDocument;
import io.github.taskdef.processor.spi.Statement;
import io.github.taskdef.processor.spi.TaskDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes a role and a policy for each thing it is for; or tells what a role needs that exists already and belongs to somebody else. */
final class RoleDerivation {
    private final TaskRoles role;
    private final List<TaskDraft> tasks;

    /**
     * A role.
     *
     * @param tasks those that have it, the one it is made with first
     */
    RoleDerivation(TaskRoles role, List<TaskDraft> tasks) {
        this.role = role;
        this.tasks = tasks;
    }

    private TaskDraft task() {
        return tasks.get(0);
    }

    /**
     * Makes it, or tells of it.
     *
     * @param askedOfOwners what the policies of resources have to say for it, by the names of these
     */
    void derive(String description, Map<String, List<Statement>> statements, List<Permissions.Policy> askedOfOwners) {
        RolePolicies policies = RolePolicies.of(statements);
        List<Permissions.Policy> told = new ArrayList<>();
        for (Map.Entry<String, PolicyDocument> policy : policies.documents().entrySet()) {
            told.add(policy.getValue().told(policy.getKey()));
        }
        if (role.isMade(task())) {
            make(description, told, policies.areManaged());
        }
        List<String> families = new ArrayList<>();
        for (TaskDraft task : tasks) {
            families.add(task.family());
        }
        Value arn = role.arn(task());
        task().stack()
                .graph()
                .add(new Permissions(families, role.suffix(), arn, role.isMade(task()), told, askedOfOwners));
    }

    private void make(String description, List<Permissions.Policy> policies, boolean areManaged) {
        List<Value> managed = new ArrayList<>();
        if (areManaged) {
            for (Permissions.Policy policy : policies) {
                managed.add(addManaged(policy));
            }
        }
        LogicalId id = role.id(task());
        Resource made = task().add(new Resource(IamRole.KIND, id, properties(description, managed)), origin());
        if (areManaged) {
            startAfter(id);
        } else {
            for (Permissions.Policy policy : policies) {
                add(made, policy);
            }
        }
        task().stack().addOutput(id, "Arn", "The role: " + decapitalized(description), made.attribute("Arn"));
    }

    private Value.Fields properties(String description, List<Value> managed) {
        Value.FieldsBuilder properties = Value.fields();
        Optional<Role> declared = role.declared(task());
        List<Value> attached = new ArrayList<>();
        if (declared.isPresent()) {
            describe(declared.get(), properties);
            attached.addAll(task().values(declared.get().managedPolicies()));
        }
        attached.addAll(managed);
        properties
                .put("Description", description)
                .put("AssumeRolePolicyDocument", RoleTrust.of(task()))
                .putUnlessEmpty("ManagedPolicyArns", attached);
        Tags.put(properties, "Tags", task());
        return properties.build();
    }

    private void describe(Role said, Value.FieldsBuilder properties) {
        properties
                .putUnlessEmpty("RoleName", said.name().value())
                .put("Path", said.path().value());
        if (!said.permissionsBoundary().isEmpty()) {
            properties.put("PermissionsBoundary", task().value(said.permissionsBoundary()));
        }
        if (said.maxSessionDuration().isStated()) {
            properties.put("MaxSessionDuration", said.maxSessionDuration().value());
        }
    }

    /** The annotation that describes the role, or the class where there is none. */
    private Origin origin() {
        Optional<Role> declared = role.declared(task());
        return declared.isPresent()
                ? declared.get().origin()
                : task().declaration().origin();
    }

    private static String decapitalized(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private Value addManaged(Permissions.Policy policy) {
        Value.Fields properties = Value.fields()
                .put("Description", policy.name() + " of " + task().family())
                .put("PolicyDocument", policy.document())
                .build();
        LogicalId id = role.id(task(), policy.name(), "ManagedPolicy");
        return task().add(new Resource(IamManagedPolicy.KIND, id, properties).remarked(policy.remarks()), origin())
                .attribute("Arn");
    }

    private void add(Resource made, Permissions.Policy policy) {
        Value.Fields properties = Value.fields()
                .put("PolicyName", policy.name())
                .put("Roles", made.attribute("Name"))
                .put("PolicyDocument", policy.document())
                .build();
        LogicalId id = role.id(task(), policy.name(), "Policy");
        task().add(new Resource(IamPolicy.KIND, id, properties).remarked(policy.remarks()), origin());
        startAfter(id);
    }

    private void startAfter(LogicalId id) {
        for (TaskDraft task : tasks) {
            task.startAfter(id);
        }
    }
}
