package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;

/** A volume is mounted at one absolute path, where nothing else is. */
@EcsTask
@EfsVolume // ERROR MOUNT_PATH_MISSING 1 @EfsVolume[0]
@EfsVolume(value = "/one", mountPath = "/two") // ERROR MOUNT_PATH_TWICE 40 @EfsVolume[1].mountPath
@EfsVolume("data") // ERROR MOUNT_PATH_RELATIVE 12 @EfsVolume[2].value
@EfsVolume("/") // ERROR MOUNT_PATH_RELATIVE 12 @EfsVolume[3].value
@EfsVolume("/etc") // WARNING MOUNT_PATH_SYSTEM 12 @EfsVolume[4].value
@EfsVolume(value = "/two", name = "again") // ERROR MOUNT_PATH_OCCUPIED 20 @EfsVolume[5].value
class MountPaths {}
