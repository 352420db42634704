package example;

import io.github.taskdef.EcsTask;

/** A warning is silenced by its key, an error is not. */
@SuppressWarnings({"unused", "taskdef:USER_ROOT", "taskdef:IMAGE_TAG_MOVES"})
@EcsTask(user = "root", image = "nginx")
class Suppressed {}

@SuppressWarnings("taskdef:USER_ROOT")
@EcsTask(user = "root", image = "nginx") // WARNING IMAGE_TAG_MOVES 33 @EcsTask.image
class HalfSuppressed {}

@SuppressWarnings("taskdef:FARGATE_MEMORY")
@EcsTask(memory = 1000) // ERROR FARGATE_MEMORY 19 @EcsTask.memory
class NotSuppressible {}
// WRITTEN half-suppressed suppressed
