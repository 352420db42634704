package example;

import io.github.taskdef.Container;
import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;
import io.github.taskdef.Mount;
import io.github.taskdef.ScratchVolume;

/** ECS Exec writes to the root file system, and needs somebody to clear up behind it. */
@EcsTask(readonlyRootFilesystem = true) // WARNING EXEC_READONLY_ROOT 35 @EcsTask.readonlyRootFilesystem
@EcsService(enableExecuteCommand = true)
@Container(name = "proxy", readonlyRootFilesystem = true) // WARNING EXEC_WITHOUT_INIT 1 @Container.initProcess // WARNING EXEC_READONLY_ROOT 53 @Container.readonlyRootFilesystem
class Exec {}

@EcsTask(initProcess = false) // WARNING EXEC_WITHOUT_INIT 24 @EcsTask.initProcess
@EcsService(enableExecuteCommand = true)
@Container(name = "proxy", initProcess = true)
class NobodyClearsUp {}
/** Where the agent writes are volumes; one above them will do, and one that is only read will not. */
@EcsTask(readonlyRootFilesystem = true)
@EcsService(enableExecuteCommand = true)
@Container(
        name = "proxy",
        readonlyRootFilesystem = true, // WARNING EXEC_READONLY_ROOT 34 @Container.readonlyRootFilesystem
        initProcess = true,
        mounts = {@Mount(volume = "lib", path = "/var/lib/amazon"), @Mount(volume = "log", readOnly = true)})
@ScratchVolume("/managed-agents")
@ScratchVolume(value = "/var/lib/amazon/ssm", name = "lib")
@ScratchVolume(value = "/var/log/amazon", name = "log")
class VolumesOfTheAgent {}
// WRITTEN exec nobody-clears-up volumes-of-the-agent
