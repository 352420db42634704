package io.github.taskdef.processor.feature;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.RoleIntent;
import io.github.taskdef.processor.intent.RoleIntent.Condition;
import io.github.taskdef.processor.intent.RoleIntent.Declared;
import io.github.taskdef.processor.intent.RoleIntent.Role;
import io.github.taskdef.processor.resource.IamPolicy;
import io.github.taskdef.processor.resource.IamRole;
import io.github.taskdef.processor.spi.Statement;
import io.github.taskdef.processor.spi.TaskDraft;
import java.util.LinkedHashMap;
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

    /** The ARN of a role, made here or not. */
    static Value arn(TaskDraft task, String id) {
        return given(task, id).map(role -> task.value(role.arn())).orElseGet(() -> task.stack()
                .attribute(IamRole.KIND, task.id(id), "Arn"));
    }

    /** The statements the developer wrote. */
    List<Statement> declaredStatements() {
        return declared.map(Role::statements).orElse(List.of()).stream()
                .map(this::statement)
                .toList();
    }

    private Statement statement(Declared statement) {
        Map<String, Map<String, List<Value>>> conditions = new LinkedHashMap<>();
        for (Condition condition : statement.conditions()) {
            conditions
                    .computeIfAbsent(condition.operator().value(), operator -> new LinkedHashMap<>())
                    .put(condition.key().value(), task.values(condition.values()));
        }
        return new Statement(
                statement.sid().value(),
                statement.isAllow(),
                statement.actions().stream()
                        .map(action -> Value.text(action.value()))
                        .toList(),
                task.values(statement.resources()),
                conditions);
    }

    /** Adds the role and its policies, unless it exists already and belongs to somebody else. */
    void derive(String description, Map<String, List<Statement>> policies) {
        if (!isMade(task, id)) {
            return;
        }
        Value.FieldsBuilder properties = Value.fields();
        declared.ifPresent(role -> properties
                .putUnlessEmpty("RoleName", role.name().value())
                .put("Path", role.path().value()));
        properties.put("Description", description).put("AssumeRolePolicyDocument", trust());
        declared.ifPresent(role -> {
            if (!role.permissionsBoundary().isEmpty()) {
                properties.put("PermissionsBoundary", task.value(role.permissionsBoundary()));
            }
            properties.putUnlessEmpty("ManagedPolicyArns", task.values(role.managedPolicies()));
        });
        Tags.put(properties, "Tags", task);
        Resource role = task.add(new Resource(IamRole.KIND, task.id(id), properties.build()), origin());
        policies.forEach((concern, statements) -> addPolicy(role, concern, statements));
        task.addOutput(id + "Arn", "The role: " + decapitalized(description), role.attribute("Arn"));
    }

    /** The annotation that describes the role, or the class where there is none. */
    private Origin origin() {
        return declared.map(Role::origin).orElse(task.declaration().origin());
    }

    private static String decapitalized(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private void addPolicy(Resource role, String concern, List<Statement> statements) {
        if (statements.isEmpty()) {
            return;
        }
        LogicalId policy = task.id(id, concern, "Policy");
        Value.Fields properties = Value.fields()
                .put("PolicyName", concern)
                .put("Roles", role.attribute("Name"))
                .put("PolicyDocument", Statement.document(statements))
                .build();
        task.add(new Resource(IamPolicy.KIND, policy, properties), origin());
        task.startAfter(policy);
    }

    /** ECS alone, and only for tasks of this account and region: no other account's task may borrow the role. */
    private Value trust() {
        Value.Fields statement = Value.fields()
                .put("Effect", "Allow")
                .put(
                        "Principal",
                        Value.fields().put("Service", "ecs-tasks.amazonaws.com").build())
                .put("Action", "sts:AssumeRole")
                .put(
                        "Condition",
                        Value.fields()
                                .put(
                                        "ArnLike",
                                        Value.fields()
                                                .put(
                                                        "aws:SourceArn",
                                                        task.value("arn:${partition}:ecs:${region}:${account}:*"))
                                                .build())
                                .put(
                                        "StringEquals",
                                        Value.fields()
                                                .put("aws:SourceAccount", new Value.Pseudo(Value.Place.ACCOUNT))
                                                .build())
                                .build())
                .build();
        return Statement.document(statement);
    }
}
