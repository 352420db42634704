package example;

import io.github.taskdef.EcsTask;

/** Revisions of two tasks would be counted together. */
@EcsTask(family = "orders")
class FamilyTwice {}

@EcsTask(family = "orders", subnets = 3) // ERROR TASK_FAMILY_TWICE 19 @EcsTask.family
class Orders {}
