package example;

import io.github.taskdef.EcsTask;

/** Tasks of one stack share its subnets; the task whose family comes second is told. */
@EcsTask(stack = "shop", subnets = 3)
class SubnetsDiffer {}

@EcsTask(stack = "shop") // ERROR STACK_SUBNETS_DIFFER 1 @EcsTask.subnets
class Zoo {}
