package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;

/** One file system cannot be described in two ways. */
@EcsTask(stack = "shop")
@EfsVolume("/data")
class SharedVolumeDiffers {}

@EcsTask(stack = "shop")
@EfsVolume(value = "/files", name = "logs")
@EfsVolume(value = "/data", backup = false) // ERROR SHARED_VOLUME_DIFFERS 1 @EfsVolume[1]
class Zoo {}
