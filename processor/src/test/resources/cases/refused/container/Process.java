package example;

import io.github.taskdef.Container;
import io.github.taskdef.EcsTask;

/** How the process runs. */
@EcsTask(workingDirectory = "app", user = "0:0", stopTimeout = 121) // ERROR WORKING_DIRECTORY 29 @EcsTask.workingDirectory // WARNING USER_ROOT 43 @EcsTask.user // ERROR STOP_TIMEOUT 64 @EcsTask.stopTimeout
@Container(name = "sidecar", workingDirectory = "./run", user = "root", stopTimeout = -1) // ERROR WORKING_DIRECTORY 49 @Container.workingDirectory // WARNING USER_ROOT 65 @Container.user // ERROR STOP_TIMEOUT 87 @Container.stopTimeout
class Process {}
