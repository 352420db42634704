package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.ExecutionRole;
import io.github.taskdef.TaskRole;

/** Roles are named as IAM allows; one that exists is not described. */
@EcsTask
@TaskRole(
        name = "order desk", // ERROR ROLE_NAME 16 @TaskRole.name
        path = "orders", // ERROR ROLE_PATH 16 @TaskRole.path
        permissionsBoundary = "Boundary", // ERROR POLICY_ARN 31 @TaskRole.permissionsBoundary
        managedPolicies = {"ReadOnlyAccess", "arn:aws:iam::aws:policy/ReadOnlyAccess", ""}) // ERROR POLICY_ARN 28 @TaskRole.managedPolicies[0] // ERROR POLICY_ARN 88 @TaskRole.managedPolicies[2]
@ExecutionRole(arn = "Starter", path = "/ecs/") // ERROR ROLE_ARN 22 @ExecutionRole.arn // ERROR ROLE_EXISTS 22 @ExecutionRole.arn
class Roles {}
