package io.github.taskdef.processor.feature;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Permissions;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.ResourceKind;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.RoleIntent;
import io.github.taskdef.processor.intent.RoleIntent.Role;
import io.github.taskdef.processor.resource.IamManagedPolicy;
import io.github.taskdef.processor.resource.IamPolicy;
import io.github.taskdef.processor.resource.IamRole;
import io.github.taskdef.processor.spi.PolicyDocument;
import io.github.taskdef.processor.spi.Statement;
import io.github.taskdef.processor.spi.TaskDraft;
import io.github.taskdef.processor.spi.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes the two roles of a task: who may take them, and a policy for each thing they are for. */
final class RoleDerivation {
    static final String TASK_ROLE = "TaskRole";
    static final String EXECUTION_ROLE = "ExecutionRole";

    private final TaskDraft task;
    private final String id;
    private final Optional<Role> declared;

    /**
     * A role of the task.
     *
     * @param id {@link #TASK_ROLE} or {@link #EXECUTION_ROLE}
     */
    RoleDerivation(TaskDraft task, String id) {
        this.task = task;
        this.id = id;
        this.declared = declared(task, id);
    }

    private static Optional<Role> declared(TaskDraft task, String id) {
        return id.equals(TASK_ROLE)
                ? task.declaration().only(RoleIntent.OfTask.class).map(RoleIntent::role)
                : task.declaration().only(RoleIntent.OfExecution.class).map(RoleIntent::role);
    }

    /** The role that exists already and belongs to somebody else, if it is one. */
    private static Optional<Role> given(TaskDraft task, String id) {
        return declared(task, id).filter(role -> !role.arn().isEmpty());
    }

    /** Whether what the task needs can be granted to the role here. */
    static boolean isMade(TaskDraft task, String id) {
        return given(task, id).isEmpty();
    }

    /** The value of a text that only a policy of the role holds: where the role is not made here, nobody is asked for its parameters. */
    static Value value(TaskDraft task, String id, Text text) {
        return isMade(task, id) ? task.value(text) : task.mention(text);
    }

    /** The ARN of a role, made here or not. */
    static Value arn(TaskDraft task, String id) {
        return given(task, id).map(role -> task.value(role.arn())).orElseGet(() -> task.stack()
                .attribute(IamRole.KIND, task.id(id), "Arn"));
    }

    /** The statements the developer wrote. */
    List<Statement> declaredStatements() {
        return declared.map(role -> DeclaredStatements.of(role, task)).orElse(List.of());
    }

    /** Adds the role and its policies, or tells what a role needs that exists already and belongs to somebody else. */
    void derive(String description, Map<String, List<Statement>> statements) {
        RolePolicies policies = RolePolicies.of(statements);
        if (isMade(task, id)) {
            make(description, policies);
        }
        task.stack().graph().add(permissions(policies));
    }

    private void make(String description, RolePolicies policies) {
        Value.FieldsBuilder properties = Value.fields();
        declared.ifPresent(role -> properties
                .putUnlessEmpty("RoleName", role.name().value())
                .put("Path", role.path().value()));
        properties.put("Description", description).put("AssumeRolePolicyDocument", RoleTrust.of(task));
        declared.ifPresent(role -> {
            if (!role.permissionsBoundary().isEmpty()) {
                properties.put("PermissionsBoundary", task.value(role.permissionsBoundary()));
            }
            properties.putUnlessEmpty("ManagedPolicyArns", task.values(role.managedPolicies()));
        });
        Tags.put(properties, "Tags", task);
        Resource role = task.add(new Resource(IamRole.KIND, task.id(id), properties.build()), origin());
        policies.documents().forEach((name, document) -> add(role, name, document, policies.areManaged()));
        task.addOutput(id + "Arn", "The role: " + decapitalized(description), role.attribute("Arn"));
    }

    /** The annotation that describes the role, or the class where there is none. */
    private Origin origin() {
        return declared.map(Role::origin).orElse(task.declaration().origin());
    }

    private static String decapitalized(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private void add(Resource role, String name, PolicyDocument document, boolean isManaged) {
        Value.FieldsBuilder properties = Value.fields();
        if (isManaged) {
            properties.put("Description", name + " of " + task.family());
        } else {
            properties.put("PolicyName", name);
        }
        properties.put("Roles", role.attribute("Name")).put("PolicyDocument", document.value());
        LogicalId policy = task.id(id, name, isManaged ? "ManagedPolicy" : "Policy");
        ResourceKind kind = isManaged ? IamManagedPolicy.KIND : IamPolicy.KIND;
        task.add(
                new Resource(kind, policy, properties.build())
                        .remarked(document.told(name).remarks()),
                origin());
        task.startAfter(policy);
    }

    private Permissions permissions(RolePolicies policies) {
        List<Permissions.Policy> told = new ArrayList<>();
        policies.documents().forEach((name, document) -> told.add(document.told(name)));
        return new Permissions(task.family(), id, arn(task, id), isMade(task, id), told);
    }
}
