package example;

import io.github.taskdef.Container;
import io.github.taskdef.CpuArchitecture;
import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.OperatingSystemFamily;

/** What Linux has and Windows has not. */
@EcsTask(
        cpu = 512, // ERROR FARGATE_WINDOWS_CPU 15 @EcsTask.cpu
        memory = 1024,
        operatingSystemFamily = OperatingSystemFamily.WINDOWS_SERVER_2022_CORE,
        cpuArchitecture = CpuArchitecture.ARM64, // ERROR WINDOWS_ARM64 42 @EcsTask.cpuArchitecture
        ephemeralStorage = 30, // ERROR EPHEMERAL_STORAGE_PLATFORM 28 @EcsTask.ephemeralStorage
        user = "app", // ERROR WINDOWS_USER 16 @EcsTask.user
        initProcess = true, // ERROR WINDOWS_INIT_PROCESS 23 @EcsTask.initProcess
        readonlyRootFilesystem = true) // ERROR WINDOWS_READONLY_ROOT 34 @EcsTask.readonlyRootFilesystem
@EfsVolume("/data") // ERROR WINDOWS_EFS 1 @EfsVolume
@Container(name = "sidecar", user = "root", initProcess = true) // ERROR WINDOWS_USER 37 @Container.user // ERROR WINDOWS_INIT_PROCESS 59 @Container.initProcess
class Windows {}

@EcsTask(cpu = 1024, memory = 2048, operatingSystemFamily = OperatingSystemFamily.WINDOWS_SERVER_2022_CORE)
@EcsService(enableExecuteCommand = true)
@Container(name = "sidecar", initProcess = false)
class WindowsWithExec {}
// WRITTEN windows-with-exec
