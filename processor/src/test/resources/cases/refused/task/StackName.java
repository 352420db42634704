package example;

import io.github.taskdef.EcsTask;

/** A stack name has narrower rules than the family it is taken from. */
@EcsTask(stack = "order_desk") // ERROR STACK_NAME 18 @EcsTask.stack
class StackName {}

@EcsTask(family = "2nd-desk") // ERROR STACK_NAME_FROM_FAMILY 19 @EcsTask.family
class SecondDesk {}
