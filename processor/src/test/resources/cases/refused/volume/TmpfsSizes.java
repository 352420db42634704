package example;

import io.github.taskdef.Container;
import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;
import io.github.taskdef.OperatingSystemFamily;
import io.github.taskdef.ScratchVolume;
import io.github.taskdef.TmpfsVolume;

/** What is in memory counts as memory; 64 MiB of it are at /tmp. */
@EcsTask
@TmpfsVolume(value = "/a", size = 448)
@TmpfsVolume(value = "/b", size = 1) // ERROR TMPFS_OVER_MEMORY 35 @TmpfsVolume[1].size
class MoreThanTheTask {}

@EcsTask
@TmpfsVolume(value = "/a", size = 448)
class AsMuchAsTheTask {}

@EcsTask(tmpSize = 513) // ERROR TMPFS_OVER_MEMORY 20 @EcsTask.tmpSize
class TmpOverTask {}

@EcsTask(tmpSize = 0) // ERROR TMPFS_SIZE 20 @EcsTask.tmpSize
class NoTmp {}

/** Each container has its own. */
@EcsTask
@Container(name = "cache", image = "example/cache:1", memory = 128)
@TmpfsVolume(value = "/a", size = 129, containers = {"cache", "more-than-the-container"}) // ERROR TMPFS_OVER_MEMORY 35 @TmpfsVolume.size
class MoreThanTheContainer {}

@EcsTask(tmpSize = 32) // ERROR TMP_SIZE_UNUSED 20 @EcsTask.tmpSize
@ScratchVolume("/tmp/")
class OwnTmp {}

@EcsTask(tmpSize = 32, readonlyRootFilesystem = false) // ERROR TMP_SIZE_UNUSED 20 @EcsTask.tmpSize
class WritableRoot {}

@EcsTask(tmpSize = 32) // ERROR TMP_SIZE_UNUSED 20 @EcsTask.tmpSize
@EcsService(enableExecuteCommand = true)
class RootForExec {}

@EcsTask(
        cpu = 1024,
        memory = 2048,
        tmpSize = 32, // ERROR TMP_SIZE_UNUSED 19 @EcsTask.tmpSize
        operatingSystemFamily = OperatingSystemFamily.WINDOWS_SERVER_2022_CORE)
class TmpOfWindows {}
// WRITTEN as-much-as-the-task
