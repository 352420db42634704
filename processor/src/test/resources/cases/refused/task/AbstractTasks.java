package example;

import io.github.taskdef.EcsTask;

/** What is abstract does not run. */
@EcsTask(family = "base") // WARNING TASK_ABSTRACT 1 @EcsTask
abstract class AbstractTasks {}

@EcsTask(family = "face") // WARNING TASK_ABSTRACT 1 @EcsTask
interface Face {}

@EcsTask
class Running extends AbstractTasks implements Face {}

@EcsTask
record Recorded() {}
// WRITTEN base face recorded running
