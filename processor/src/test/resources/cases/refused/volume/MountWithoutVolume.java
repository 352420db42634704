package example;

import io.github.taskdef.Container;
import io.github.taskdef.EcsTask;
import io.github.taskdef.Mount;

/** There is nothing to choose from. */
@EcsTask
@Container(name = "proxy", mounts = @Mount(volume = "data")) // ERROR MOUNT_VOLUME_UNKNOWN 53 @Container.mounts[0].volume
class MountWithoutVolume {}
