package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.ExecutionRole;

/** The first of them says what the role is. */
@EcsTask(stack = "shop")
@ExecutionRole(shared = "start", path = "/ops/")
class Bills {}

/** This one says it otherwise. */
@EcsTask(stack = "shop")
@ExecutionRole(shared = "start") // ERROR ROLE_SHARE_DIFFERS 25 @ExecutionRole.shared
class Mails {}

/** A name, and a role that exists. */
@EcsTask
@ExecutionRole(shared = "to start") // ERROR ROLE_SHARE_NAME 25 @ExecutionRole.shared
class SharedName {}

/** What exists is shared by its ARN. */
@EcsTask
@ExecutionRole(shared = "start", arn = "arn:aws:iam::111122223333:role/orders") // ERROR ROLE_SHARE_EXISTS 25 @ExecutionRole.shared
class SharedExisting {}
