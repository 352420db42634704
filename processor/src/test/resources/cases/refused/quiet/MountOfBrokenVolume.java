package example;

import io.github.taskdef.Container;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Mount;

/** A volume with a wrong path is a volume all the same, for those who mean it. */
@EcsTask
@EfsVolume("data") // ERROR MOUNT_PATH_RELATIVE 12 @EfsVolume.value
@Container(name = "proxy", mounts = @Mount(volume = "data"))
class MountOfBrokenVolume {
    static final String DATA = MountOfBrokenVolumeTask.Volumes.DATA;
}
