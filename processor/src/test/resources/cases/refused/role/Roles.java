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
        managedPolicies = {"ReadOnlyAccess", "arn:aws:iam::aws:policy/ReadOnlyAccess", "", "arn:aws:iam::aws:policy/ReadOnlyAccess"}) // ERROR POLICY_ARN 28 @TaskRole.managedPolicies[0] // ERROR POLICY_ARN 88 @TaskRole.managedPolicies[2] // ERROR POLICY_TWICE 92 @TaskRole.managedPolicies[3]
@ExecutionRole(arn = "Starter", path = "/ecs/") // ERROR ROLE_ARN 22 @ExecutionRole.arn // ERROR ROLE_EXISTS 22 @ExecutionRole.arn
class Roles {}

/** A path has something between its slashes, or is one. */
@EcsTask
@TaskRole(path = "//") // ERROR ROLE_PATH 18 @TaskRole.path
@ExecutionRole(path = "") // ERROR ROLE_PATH 23 @ExecutionRole.path
class Paths {}

/** And so has one that can be. */
@EcsTask
@TaskRole(path = "/a/b/", name = "0123456789012345678901234567890123456789012345678901234567890123")
@ExecutionRole(name = "01234567890123456789012345678901234567890123456789012345678901234") // ERROR ROLE_NAME 23 @ExecutionRole.name
class Lengths {}
