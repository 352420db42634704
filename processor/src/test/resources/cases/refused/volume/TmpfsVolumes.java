package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.TmpfsVolume;

/** What a directory in memory can be. */
@EcsTask
@TmpfsVolume(value = "/a", size = 0) // ERROR TMPFS_SIZE 35 @TmpfsVolume[0].size
@TmpfsVolume(
        value = "/b",
        size = 1,
        mountOptions = {"noexec", "size=5", "mode", "mode=0700", "noexec", ""}) // ERROR TMPFS_OPTION 35 @TmpfsVolume[1].mountOptions[1] // ERROR TMPFS_OPTION 45 @TmpfsVolume[1].mountOptions[2] // ERROR TMPFS_OPTION_TWICE 66 @TmpfsVolume[1].mountOptions[4] // ERROR TMPFS_OPTION 76 @TmpfsVolume[1].mountOptions[5]
@TmpfsVolume(value = "/tmp", size = 64, readOnly = true)
class TmpfsVolumes {}
