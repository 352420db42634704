package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;

/** A volume that has no name is named by the last part of its path. */
@EcsTask
@EfsVolume(value = "/a", name = "my data") // ERROR VOLUME_NAME 33 @EfsVolume[0].name
@EfsVolume("/my.data") // ERROR VOLUME_NAME_FROM_PATH 12 @EfsVolume[1].value
@EfsVolume("/b/data")
@EfsVolume("/c/data") // ERROR VOLUME_TWICE 12 @EfsVolume[3].value
@EfsVolume(value = "/d", name = "tmp") // ERROR VOLUME_NAME_SCRATCH 33 @EfsVolume[4].name
class VolumeNames {}
