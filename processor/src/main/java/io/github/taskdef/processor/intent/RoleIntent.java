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
    record OfExecution(Role role, Setting<String> shared) implements RoleIntent {}

    /** The members both roles have. */
    record Role(
            Origin origin,
            List<Declared> statements,
            List<Text> managedPolicies,
            Text permissionsBoundary,
            Setting<String> path,
            Setting<String> name,
            Setting<Integer> maxSessionDuration,
            Text arn) {

        /** Whether both say the same of a role but for its statements. */
        public boolean describesSame(Role other) {
            return texts(managedPolicies).equals(texts(other.managedPolicies))
                    && permissionsBoundary.rendered().equals(other.permissionsBoundary.rendered())
                    && path.value().equals(other.path.value())
                    && name.value().equals(other.name.value())
                    && maxSessionDuration.value().equals(other.maxSessionDuration.value());
        }

        private static List<String> texts(List<Text> texts) {
            return texts.stream().map(Text::rendered).toList();
        }
    }

    /**
     * A statement as it was written.
     *
     * @param notActions in place of actions: those that are excepted
     * @param notResources in place of resources: those that are excepted
     */
    record Declared(
            Origin origin,
            Setting<String> sid,
            boolean isAllow,
            List<Setting<String>> actions,
            List<Setting<String>> notActions,
            List<Text> resources,
            List<Text> notResources,
            List<Condition> conditions) {}

    /** A condition as it was written. */
    record Condition(Origin origin, Setting<String> operator, Setting<String> key, List<Text> values) {}
}
