package example;

import io.github.taskdef.Container;
import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;

/** ECS Exec writes to the root file system, and needs somebody to clear up behind it. */
@EcsTask(readonlyRootFilesystem = true) // ERROR EXEC_READONLY_ROOT 35 @EcsTask.readonlyRootFilesystem
@EcsService(enableExecuteCommand = true)
@Container(name = "proxy", readonlyRootFilesystem = true) // WARNING EXEC_WITHOUT_INIT 1 @Container.initProcess // ERROR EXEC_READONLY_ROOT 53 @Container.readonlyRootFilesystem
class Exec {}

@EcsTask(initProcess = false) // WARNING EXEC_WITHOUT_INIT 24 @EcsTask.initProcess
@EcsService(enableExecuteCommand = true)
@Container(name = "proxy", initProcess = true)
class NobodyClearsUp {}
// WRITTEN nobody-clears-up
