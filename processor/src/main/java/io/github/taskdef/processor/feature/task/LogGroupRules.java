package io.github.taskdef.processor.feature.task;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.intent.TaskIntent.Logs;
import io.github.taskdef.processor.spi.TaskDeclaration;
import java.util.Set;

/**
 * What may be said of a task's log group.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html">CreateLogGroup</a>
 */
final class LogGroupRules {
    private static final String NAME = "(?!aws/)(?:[.\\-_/#A-Za-z0-9]|" + Rules.REFERENCE + "){1,512}";

    /** What a log group can be told to keep, in days: PutRetentionPolicy of the CloudWatch Logs API; and 0, which tells it nothing. */
    private static final Set<Integer> RETENTION_DAYS = Set.of(
            0, 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653);

    private LogGroupRules() {}

    static void check(Logs logs, TaskDeclaration task) {
        Rules.matches(logs.name(), NAME, Problem.LOG_GROUP_NAME, task);
        if (logs.create().value()) {
            checkCreated(logs, task);
            return;
        }
        if (logs.name().isEmpty()) {
            task.report(Problem.LOG_GROUP_UNNAMED, logs.create().origin());
        }
        if (logs.retentionDays().isStated()) {
            task.report(Problem.LOG_GROUP_OF_OTHERS, logs.retentionDays().origin(), "how long it keeps log events");
        }
        if (!logs.kmsKey().isEmpty()) {
            task.report(Problem.LOG_GROUP_OF_OTHERS, logs.kmsKey().origin(), "its key");
        }
    }

    private static void checkCreated(Logs logs, TaskDeclaration task) {
        int days = logs.retentionDays().value();
        if (!RETENTION_DAYS.contains(days)) {
            task.report(Problem.LOG_RETENTION, logs.retentionDays().origin(), days);
        }
        Rules.idOrReference(logs.kmsKey(), Rules.KMS_KEY, Problem.KMS_KEY, task);
    }
}
