package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.ExecutionRole;
import io.github.taskdef.TaskRole;

/** An account has a role of each name once, whatever its path and its case. */
@EcsTask(stack = "shop")
@TaskRole(name = "Orders")
@ExecutionRole(name = "orders", path = "/start/") // ERROR ROLE_NAME_TWICE 23 @ExecutionRole.name
class SameNames {}

/** So do tasks that share a stack. */
@EcsTask(stack = "shop", family = "zoo")
@TaskRole(name = "orders-2")
@ExecutionRole(name = "Orders") // ERROR ROLE_NAME_TWICE 23 @ExecutionRole.name
class Zoo {}
