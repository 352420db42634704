package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.ExecutionRole;
import io.github.taskdef.TaskRole;

/** A task is neither an administrator nor a service of AWS. */
@EcsTask
@TaskRole(managedPolicies = {"arn:aws:iam::aws:policy/ReadOnlyAccess", "arn:${partition}:iam::aws:policy/AdministratorAccess"}) // WARNING POLICY_ADMINISTRATOR 72 @TaskRole.managedPolicies[1]
@ExecutionRole(arn = "arn:aws:iam::123456789012:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS") // ERROR ROLE_OF_SERVICE 22 @ExecutionRole.arn
class RolesOfOthers {}

/** Names alike are their owner's. */
@EcsTask
@TaskRole(managedPolicies = "arn:aws:iam::123456789012:policy/AdministratorAccess")
@ExecutionRole(arn = "arn:aws:iam::123456789012:role/service-role/ecsTaskExecutionRole")
class RolesOfOurs {}
// WRITTEN roles-of-ours
