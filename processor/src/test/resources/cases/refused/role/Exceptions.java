package example;

import io.github.taskdef.Allow;
import io.github.taskdef.Deny;
import io.github.taskdef.EcsTask;
import io.github.taskdef.TaskRole;

/** A statement is about some things, or about all but some. */
@EcsTask
@TaskRole(
        value = {
            @Allow(notActions = "iam:*", resources = "arn:aws:s3:::orders/*"), // WARNING STATEMENT_OPEN 33 @TaskRole.value[0].notActions
            @Allow(actions = "s3:GetObject", notResources = "arn:aws:s3:::orders/*"), // WARNING STATEMENT_OPEN 61 @TaskRole.value[1].notResources
            @Allow(actions = "s3:GetObject", notActions = "s3:PutObject", resources = "arn:aws:s3:::orders/*"), // ERROR STATEMENT_BOTH 59 @TaskRole.value[2].notActions
            @Allow(actions = "s3:GetObject", resources = "arn:aws:s3:::a/*", notResources = "arn:aws:s3:::b/*"), // ERROR STATEMENT_BOTH 93 @TaskRole.value[3].notResources
            @Allow(resources = "arn:aws:s3:::orders/*") // ERROR STATEMENT_EMPTY 13 @TaskRole.value[4].actions
        },
        deny = {
            @Deny(notActions = {"s3:GetObjekt", "s3"}, notResources = {"orders", "arn:aws:s3:::c/*", "arn:aws:s3:::c/*"}), // WARNING ACTION_UNKNOWN 33 @TaskRole.deny[0].notActions[0] // ERROR ACTION_FORM 49 @TaskRole.deny[0].notActions[1] // ERROR RESOURCE_FORM 72 @TaskRole.deny[0].notResources[0] // WARNING STATEMENT_REPEATS 102 @TaskRole.deny[0].notResources[2]
            @Deny(actions = "s3:DeleteObject") // ERROR STATEMENT_EMPTY 13 @TaskRole.deny[1].resources
        })
class Exceptions {}

/** A deny of all but some is what it is for. */
@EcsTask
@TaskRole(deny = @Deny(notActions = "s3:*", notResources = {"arn:aws:s3:::orders", "arn:aws:s3:::orders/*"}))
class ExceptionsThatCanBe {}
// WRITTEN exceptions-that-can-be
