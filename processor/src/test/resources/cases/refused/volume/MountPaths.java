package example;

import io.github.taskdef.Container;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Mount;

/** A volume is mounted at one absolute path, where nothing else is. */
@EcsTask
@EfsVolume // ERROR MOUNT_PATH_MISSING 1 @EfsVolume[0]
@EfsVolume(value = "/one", mountPath = "/two") // ERROR MOUNT_PATH_TWICE 40 @EfsVolume[1].mountPath
@EfsVolume("data") // ERROR MOUNT_PATH_RELATIVE 12 @EfsVolume[2].value
@EfsVolume("/") // ERROR MOUNT_PATH_RELATIVE 12 @EfsVolume[3].value
@EfsVolume("/etc") // WARNING MOUNT_PATH_SYSTEM 12 @EfsVolume[4].value
@EfsVolume(value = "/one/../two/.", name = "again") // ERROR MOUNT_PATH_OCCUPIED 20 @EfsVolume[5].value
@EfsVolume(value = "/x/..", name = "root") // ERROR MOUNT_PATH_RELATIVE 20 @EfsVolume[6].value
@EfsVolume("/proc/files") // WARNING MOUNT_PATH_SYSTEM 12 @EfsVolume[7].value
@EfsVolume(value = "/usr//lib/", name = "lib") // WARNING MOUNT_PATH_SYSTEM 20 @EfsVolume[8].value
class MountPaths {}

@EcsTask(workingDirectory = "/srv/app")
@EfsVolume("/srv") // WARNING MOUNT_PATH_APPLICATION 12 @EfsVolume[0].value
@EfsVolume("/srv/app/data")
@EfsVolume("/srv/ap")
@EfsVolume(value = "/opt/app", containers = "proxy") // WARNING MOUNT_PATH_APPLICATION 20 @EfsVolume[3].value
@Container(
        name = "proxy",
        workingDirectory = "/opt/app/",
        mounts = {@Mount(volume = "srv"), @Mount(volume = "ap", path = "/opt")}) // WARNING MOUNT_PATH_APPLICATION 72 @Container[0].mounts[1].path
@Container(name = "agent", workingDirectory = "/${param:Directory}", mounts = @Mount(volume = "srv"))
@Container(name = "system", workingDirectory = "/usr/src/app", mounts = @Mount(volume = "srv", path = "/usr")) // WARNING MOUNT_PATH_SYSTEM 103 @Container[2].mounts[0].path
class WorkingDirectories {}
// WRITTEN working-directories
