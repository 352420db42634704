package example;

import io.github.taskdef.EfsVolume;

/** A volume needs a task it belongs to. */
@EfsVolume("/data") // ERROR TASK_MISSING 1 @EfsVolume
class TaskMissing {}
