package example;

import io.github.taskdef.Container;
import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;

/** ECS Exec writes to the root file system. */
@EcsTask(readonlyRootFilesystem = true) // ERROR EXEC_READONLY_ROOT 35 @EcsTask.readonlyRootFilesystem
@EcsService(enableExecuteCommand = true)
@Container(name = "proxy", readonlyRootFilesystem = true) // ERROR EXEC_READONLY_ROOT 53 @Container.readonlyRootFilesystem
class Exec {}
