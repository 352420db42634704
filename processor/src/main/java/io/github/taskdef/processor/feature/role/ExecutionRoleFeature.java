package io.github.taskdef.processor.feature.role;

import io.github.taskdef.processor.authorization.AuthorizationReference;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.graph.Permissions;
import io.github.taskdef.processor.intent.RoleIntent;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.Feature;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.Statement;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code @ExecutionRole}: what ECS may do to start the task, derived from what the task declares. */
public final class ExecutionRoleFeature implements Feature {
    private static final String SHARED = "[A-Za-z0-9_-]{1,64}";

    private final AuthorizationReference reference = new AuthorizationReference();

    @Override
    public String annotation() {
        return "io.github.taskdef.ExecutionRole";
    }

    @Override
    public void read(AnnotationView annotation, TaskDeclaration task) {
        RoleIntent.Role role = RoleReader.read(annotation, reference, task);
        Setting<String> shared = annotation.text("shared");
        task.add(new RoleIntent.OfExecution(role, shared));
        Rules.matches(shared, SHARED, Problem.ROLE_SHARE_NAME, task);
        if (!shared.value().isEmpty() && !role.arn().isEmpty()) {
            task.report(Problem.ROLE_SHARE_EXISTS, shared.origin());
        }
        ActionRules.checkExecution(role, task);
    }

    @Override
    public void check(TaskDeclaration task) {
        RoleRules.checkPair(task);
    }

    @Override
    public void complete(TaskDraft task) {
        List<TaskDraft> tasks = TaskRoles.EXECUTION.sharers(task);
        if (tasks.get(0) != task) {
            return;
        }
        List<Statement> start = new ArrayList<>();
        List<Statement> extra = new ArrayList<>();
        List<Permissions.Policy> asked = new ArrayList<>();
        for (TaskDraft one : tasks) {
            start.addAll(one.executionStatements());
            asked.addAll(one.askedForServices());
            extra.addAll(TaskRoles.EXECUTION.declaredStatements(one));
        }
        String shared = TaskRoles.EXECUTION.shared(task);
        String what = shared.isEmpty() ? task.family() : "the tasks that share " + shared;
        Map<String, List<Statement>> policies = new LinkedHashMap<>();
        policies.put("Start", start);
        policies.put("Extra", extra);
        new RoleDerivation(TaskRoles.EXECUTION, tasks)
                .derive("What Amazon ECS may do to start " + what + ".", policies, asked);
    }
}
