package example;

import io.github.taskdef.EcsTask;

/** What has only warnings is written. */
@EcsTask(user = "root") // WARNING USER_ROOT 17 @EcsTask.user
class WarningsOnly {}
// WRITTEN warnings-only
