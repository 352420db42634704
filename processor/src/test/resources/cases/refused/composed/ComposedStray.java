package example;

import io.github.taskdef.EfsVolume;

/** A composed annotation that lacks the task. */
@EfsVolume("/data")
@interface WithData {}

@WithData // ERROR TASK_MISSING 1 @WithData → @EfsVolume
class ComposedStray {}
