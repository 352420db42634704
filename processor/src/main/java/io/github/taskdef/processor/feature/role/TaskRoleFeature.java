package io.github.taskdef.processor.feature.role;

import io.github.taskdef.processor.authorization.AuthorizationReference;
import io.github.taskdef.processor.graph.Permissions;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.RoleIntent;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.Feature;
import io.github.taskdef.processor.spi.PolicyDocument;
import io.github.taskdef.processor.spi.Statement;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code @TaskRole}: what the application's code may do. Every task has the role, empty if nothing is asked for. */
public final class TaskRoleFeature implements Feature {
    private final AuthorizationReference reference = new AuthorizationReference();

    @Override
    public String annotation() {
        return "io.github.taskdef.TaskRole";
    }

    @Override
    public void read(AnnotationView annotation, TaskDeclaration task) {
        task.add(new RoleIntent.OfTask(RoleReader.read(annotation, reference, task)));
    }

    @Override
    public void complete(TaskDraft task) {
        Map<String, List<Statement>> policies = new LinkedHashMap<>();
        policies.put("Application", TaskRoles.TASK.declaredStatements(task));
        policies.putAll(task.taskPolicies());
        Value principal = Value.fields().put("AWS", TaskRoles.TASK.arn(task)).build();
        List<Permissions.Policy> asked = new ArrayList<>();
        for (Map.Entry<String, List<Statement>> owned : task.askedOfOwners().entrySet()) {
            asked.add(PolicyDocument.of(owned.getValue()).told(owned.getKey(), principal));
        }
        new RoleDerivation(TaskRoles.TASK, List.of(task))
                .derive("What the code of " + task.family() + " may do.", policies, asked);
    }
}
