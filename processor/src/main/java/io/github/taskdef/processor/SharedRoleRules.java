package io.github.taskdef.processor;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.intent.RoleIntent;
import io.github.taskdef.processor.spi.TaskDeclaration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether the tasks that share an execution role mean the same role. */
final class SharedRoleRules {
    private SharedRoleRules() {}

    private record Known(RoleIntent.OfExecution role, TaskDeclaration task) {}

    static void check(List<TaskDeclaration> tasks) {
        Map<String, Known> known = new HashMap<>();
        for (TaskDeclaration task : tasks) {
            for (RoleIntent.OfExecution intent : task.all(RoleIntent.OfExecution.class)) {
                String name = intent.shared().value();
                Known first = name.isEmpty() ? null : known.putIfAbsent(name, new Known(intent, task));
                if (first != null && !first.role().role().describesSame(intent.role())) {
                    task.report(
                            Problem.ROLE_SHARE_DIFFERS,
                            intent.shared().origin(),
                            name,
                            first.task().simpleName());
                }
            }
        }
    }
}
