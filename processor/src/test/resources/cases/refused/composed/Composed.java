package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Env;

/** What is wrong in an annotation of one's own is told where that is used. */
@EcsTask(memory = 1000, environment = @Env(name = "", value = ""))
@EfsVolume("data")
@interface BatchTask {}

@BatchTask
@interface NightlyTask {}

@Deprecated
@NightlyTask // ERROR FARGATE_MEMORY 1 @NightlyTask → @BatchTask → @EcsTask.memory // ERROR ENVIRONMENT_NAME_EMPTY 1 @NightlyTask → @BatchTask → @EcsTask.environment[0].name // ERROR MOUNT_PATH_RELATIVE 1 @NightlyTask → @BatchTask → @EfsVolume.value
class Composed {}

@BatchTask // ERROR ENVIRONMENT_NAME_EMPTY 1 @BatchTask → @EcsTask.environment[0].name // ERROR MOUNT_PATH_RELATIVE 1 @BatchTask → @EfsVolume.value
@EcsTask(cpu = 4096, memory = 4000) // ERROR FARGATE_MEMORY 31 @EcsTask.memory
@EfsVolume("files") // ERROR MOUNT_PATH_RELATIVE 12 @EfsVolume.value
class NearestWins {}
