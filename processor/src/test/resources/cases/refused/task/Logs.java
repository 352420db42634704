package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.Logging;

/** Logs are kept for certain numbers of days only. */
@EcsTask(logging = @Logging(retentionDays = 31, group = "orders log")) // ERROR LOG_RETENTION 45 @EcsTask.logging.retentionDays // ERROR LOG_GROUP_NAME 57 @EcsTask.logging.group
class Logs {}
