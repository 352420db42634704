package io.github.taskdef.processor.intent;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.Text;
import java.util.List;

/** What {@code @TaskRole} or {@code @ExecutionRole} says; both have the same members. */
public sealed interface RoleIntent {

    Role role();

    /** The role of the application's code. */
    record OfTask(Role role) implements RoleIntent {}

    /** The role that starts the task. */
    record OfExecution(Role role) implements RoleIntent {}

    /** The members both roles have. */
    record Role(
            Origin origin,
            List<Declared> statements,
            List<Text> managedPolicies,
            Text permissionsBoundary,
            Setting<String> path,
            Setting<String> name,
            Text arn) {}

    /** A statement as it was written. */
    record Declared(
            Origin origin,
            Setting<String> sid,
            boolean isAllow,
            List<Setting<String>> actions,
            List<Text> resources,
            List<Condition> conditions) {}

    /** A condition as it was written. */
    record Condition(Origin origin, Setting<String> operator, Setting<String> key, List<Text> values) {}
}
