package example;

import io.github.taskdef.EcsTask;

/** Who has a stack of its own does not share it unasked. */
@EcsTask(family = "order_desk") // ERROR STACK_NAME_TAKEN 19 @EcsTask.family
class StackNameTaken {}

@EcsTask(family = "order-desk")
class OrderDesk {}

@EcsTask(family = "shop") // ERROR STACK_NAME_TAKEN 19 @EcsTask.family
class Shop {}

@EcsTask(family = "cashier", stack = "shop")
class Cashier {}
