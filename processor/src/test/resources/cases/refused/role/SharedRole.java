package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.ExecutionRole;
import io.github.taskdef.TaskRole;

/** A task has two roles. */
@EcsTask
@TaskRole(arn = "arn:aws:iam::123456789012:role/orders")
@ExecutionRole(arn = "arn:aws:iam::123456789012:role/orders") // ERROR ROLE_SHARED 22 @ExecutionRole.arn
class SharedRole {}

/** One reference means one role. */
@EcsTask(family = "returns")
@TaskRole(arn = "${param:RoleArn}")
@ExecutionRole(arn = "${param:RoleArn}") // ERROR ROLE_SHARED 22 @ExecutionRole.arn
class ReturnsRole {}

/** Two parameters may mean two roles. */
@EcsTask(family = "claims")
@TaskRole(arn = "${param:TaskRoleArn}")
@ExecutionRole(arn = "${param:StartRoleArn}")
class ClaimsRoles {}
// WRITTEN claims
