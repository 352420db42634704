package io.github.taskdef.processor.feature.role;

import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.RoleIntent;
import io.github.taskdef.processor.intent.RoleIntent.Role;
import io.github.taskdef.processor.resource.IamRole;
import io.github.taskdef.processor.spi.Statement;
import io.github.taskdef.processor.spi.TaskDraft;
import io.github.taskdef.processor.spi.Text;
import java.util.List;
import java.util.Optional;

/** The two roles of a task. */
public enum TaskRoles {
    /** The role of the application's code. */
    TASK("TaskRole"),
    /** The role that starts the task; tasks of a stack can share it. */
    EXECUTION("ExecutionRole");

    private final String suffix;

    TaskRoles(String suffix) {
        this.suffix = suffix;
    }

    /** What ids of the role end in. */
    String suffix() {
        return suffix;
    }

    /** What the developer said of it, if anything. */
    Optional<Role> declared(TaskDraft task) {
        Class<? extends RoleIntent> type = this == TASK ? RoleIntent.OfTask.class : RoleIntent.OfExecution.class;
        Optional<? extends RoleIntent> intent = task.declaration().only(type);
        return intent.isPresent() ? Optional.of(intent.get().role()) : Optional.empty();
    }

    /** The name by which tasks share it, empty for none. */
    String shared(TaskDraft task) {
        Optional<RoleIntent.OfExecution> role = task.declaration().only(RoleIntent.OfExecution.class);
        return this == TASK || role.isEmpty() ? "" : role.get().shared().value();
    }

    /** The tasks that have the same one, in the order of their families. */
    List<TaskDraft> sharers(TaskDraft task) {
        String name = shared(task);
        return name.isEmpty()
                ? List.of(task)
                : task.stack().tasks().stream()
                        .filter(other -> shared(other).equals(name))
                        .toList();
    }

    /** The role that exists already and belongs to somebody else, if it is one. */
    private Optional<Role> existing(TaskDraft task) {
        Optional<Role> role = declared(task);
        return role.isEmpty() || role.get().arn().isEmpty() ? Optional.empty() : role;
    }

    /** Whether what the task needs can be granted to the role here. */
    boolean isMade(TaskDraft task) {
        return existing(task).isEmpty();
    }

    /** The id of the role, or of something of it. */
    LogicalId id(TaskDraft task, String... words) {
        String name = suffix + " " + String.join(" ", words);
        String shared = shared(task);
        return shared.isEmpty() ? task.id(name) : LogicalId.of(shared, name);
    }

    /** Its ARN, made here or not. */
    public Value arn(TaskDraft task) {
        Optional<Role> existing = existing(task);
        return existing.isPresent()
                ? task.value(existing.get().arn())
                : task.stack().attribute(IamRole.KIND, id(task), "Arn");
    }

    /** The value of a text that only a policy of the role holds: where the role is not made here, nobody is asked for its parameters. */
    public Value value(TaskDraft task, Text text) {
        return isMade(task) ? task.value(text) : task.mention(text);
    }

    /** The statements the developer wrote. */
    List<Statement> declaredStatements(TaskDraft task) {
        Optional<Role> role = declared(task);
        return role.isPresent() ? new DeclaredStatements(task, isMade(task)).of(role.get()) : List.of();
    }
}
