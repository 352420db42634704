package example;

import io.github.taskdef.Container;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Mount;

/** A mount means a volume of the class, a volume a container. */
@EcsTask(container = "app")
@EfsVolume(value = "/data", readOnly = true)
@EfsVolume(
        value = "/files",
        containers = {"app", "proxi", "app"}) // ERROR VOLUME_CONTAINER_UNKNOWN 30 @EfsVolume[1].containers[1] // ERROR CONTAINER_NAMED_TWICE 39 @EfsVolume[1].containers[2]
@Container(
        name = "proxy",
        mounts = {
            @Mount(volume = "dato"), // ERROR MOUNT_VOLUME_UNKNOWN 29 @Container.mounts[0].volume
            @Mount(volume = "data", path = "here", readOnly = false), // ERROR MOUNT_PATH_RELATIVE 44 @Container.mounts[1].path // ERROR MOUNT_WRITES_READ_ONLY 63 @Container.mounts[1].readOnly
            @Mount(volume = "files", path = "/files"),
            @Mount(volume = "data", path = "/files"), // ERROR MOUNT_PATH_OCCUPIED 44 @Container.mounts[3].path
            @Mount(volume = "data", path = "/usr") // WARNING MOUNT_PATH_SYSTEM 44 @Container.mounts[4].path
        })
class Mounts {}
