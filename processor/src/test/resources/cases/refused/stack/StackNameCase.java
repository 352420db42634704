package example;

import io.github.taskdef.EcsTask;

/** Stacks that differ in case only have the same files where case does not count. */
@EcsTask(family = "cashier", stack = "shop") // ERROR STACK_NAME_CASE 38 @EcsTask.stack
class StackNameCase {}

@EcsTask(family = "till", stack = "Shop")
class Till {}
// WRITTEN Shop
