package example;

import io.github.taskdef.Allow;
import io.github.taskdef.Deny;
import io.github.taskdef.EcsTask;
import io.github.taskdef.TaskRole;

/** What acts on objects has no effect on a bucket. */
@EcsTask
@TaskRole(
        value = {
            @Allow(actions = {"s3:GetObject", "s3:ListBucket"}, resources = "arn:aws:s3:::orders"), // WARNING ACTION_RESOURCE 31 @TaskRole.value[0].actions[0]
            @Allow(actions = "s3:ListBucket", resources = {"arn:${partition}:s3:::orders/*", "arn:aws:s3:::bills/2026/*"}), // WARNING ACTION_RESOURCE 30 @TaskRole.value[1].actions[0]
            @Allow(actions = "sqs:SendMessage", resources = "arn:aws:sns:${region}:${account}:orders") // WARNING ACTION_RESOURCE 30 @TaskRole.value[2].actions[0]
        },
        deny = @Deny(actions = "dynamodb:PutItem", resources = "arn:aws:dynamodb:*:*:orders")) // WARNING ACTION_RESOURCE 32 @TaskRole.deny[0].actions[0]
class ActionsOnResources {}

/** Whatever can be meant by the resource is. */
@EcsTask
@TaskRole({
    @Allow(actions = {"s3:GetObject", "s3:ListBucket"}, resources = {"arn:aws:s3:::orders", "arn:aws:s3:::orders/*"}),
    @Allow(actions = {"s3:GetObject", "s3:ListBucket"}, resources = "arn:aws:s3:::orders*"),
    @Allow(actions = "s3:GetObject", resources = "${param:Objects}"),
    @Allow(actions = "s3:Get*", resources = "arn:aws:s3:::orders"),
    @Allow(actions = "sqs:SendMessage", resources = "arn:aws:sqs:*:111122223333:*"),
    @Allow(actions = "dynamodb:Query", resources = "arn:aws:dynamodb:*:*:table/orders/index/by-date"),
    @Allow(actions = "logs:PutLogEvents", resources = "arn:aws:logs:*:*:log-group:/orders:*")
})
class ActionsThatAct {}
// WRITTEN actions-on-resources actions-that-act
