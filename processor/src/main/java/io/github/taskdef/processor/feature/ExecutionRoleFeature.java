package io.github.taskdef.processor.feature;

import io.github.taskdef.processor.authorization.AuthorizationReference;
import io.github.taskdef.processor.intent.RoleIntent;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.Feature;
import io.github.taskdef.processor.spi.Statement;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code @ExecutionRole}: what ECS may do to start the task, derived from what the task declares. */
final class ExecutionRoleFeature implements Feature {
    private final AuthorizationReference reference = new AuthorizationReference();

    @Override
    public String annotation() {
        return "io.github.taskdef.ExecutionRole";
    }

    @Override
    public void read(AnnotationView annotation, TaskDeclaration task) {
        RoleIntent.Role role = RoleReader.read(annotation, reference, task);
        task.add(new RoleIntent.OfExecution(role));
        ActionRules.checkExecution(role, task);
    }

    @Override
    public void check(TaskDeclaration task) {
        RoleRules.checkPair(task);
    }

    @Override
    public void complete(TaskDraft task) {
        RoleDerivation role = new RoleDerivation(task, RoleDerivation.EXECUTION_ROLE);
        Map<String, List<Statement>> policies = new LinkedHashMap<>();
        policies.put("Start", task.executionStatements());
        policies.put("Extra", role.declaredStatements());
        role.derive("What Amazon ECS may do to start " + task.family() + ".", policies);
    }
}
