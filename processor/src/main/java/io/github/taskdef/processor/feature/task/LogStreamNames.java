package io.github.taskdef.processor.feature.task;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Containers;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;

/**
 * The names ECS gives to log streams, which can be too long though none is that they are made of.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html">Send Amazon ECS logs to CloudWatch</a>
 */
final class LogStreamNames {
    /** LogStreamName of the CloudWatch Logs API. */
    private static final int LONGEST = 512;

    /** The id of a task, which is the last part. */
    private static final int TASK_ID = 32;

    private LogStreamNames() {}

    static void check(TaskDeclaration task) {
        String family = task.only(TaskIntent.class).orElseThrow().family().value();
        if (Rules.NAME.matcher(family).matches()) {
            for (Setting<String> name : Containers.names(Containers.of(task))) {
                if (Rules.NAME.matcher(name.value()).matches()) {
                    check(name, family, task);
                }
            }
        }
    }

    private static void check(Setting<String> container, String family, TaskDeclaration task) {
        int length = family.length() + 1 + container.value().length() + 1 + TASK_ID;
        if (length > LONGEST) {
            task.report(Problem.LOG_STREAM_NAME, container.origin(), length, LONGEST);
        }
    }
}
