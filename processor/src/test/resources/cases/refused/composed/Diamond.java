package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;

/** What is reached by two ways is there once. */
@EfsVolume("data")
@interface WithData {}

@WithData
@interface Reads {}

@WithData
@interface Writes {}

@EcsTask
@Reads // ERROR MOUNT_PATH_RELATIVE 1 @Reads → @WithData → @EfsVolume.value
@Writes
class Diamond {}
