package example;

import io.github.taskdef.EcsTask;

/** Annotations that carry each other lead to what either carries. */
@Turn
@EcsTask(memory = 1000)
@interface Half {}

@Half
@interface Turn {}

@Half // ERROR FARGATE_MEMORY 1 @Half → @EcsTask.memory
class Cycle {}

@Turn // ERROR FARGATE_MEMORY 1 @Turn → @Half → @EcsTask.memory
class CycleFromTheOtherEnd {}
