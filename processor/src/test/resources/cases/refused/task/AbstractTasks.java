package example;

import io.github.taskdef.EcsTask;

/** What is abstract does not run. */
@EcsTask(family = "base")
abstract class AbstractTasks {}

@EcsTask(family = "face")
interface Face {}

@EcsTask
class Running extends AbstractTasks implements Face {}

@EcsTask
record Recorded() {}
