package example;

import io.github.taskdef.Allow;
import io.github.taskdef.Condition;
import io.github.taskdef.Deny;
import io.github.taskdef.EcsTask;
import io.github.taskdef.TaskRole;

/** Every resource is allowed to actions that can name none, and to no others. */
@EcsTask
@TaskRole(
        value = {
            @Allow(
                    actions = {
                        "ecr:GetAuthorizationToken",
                        "xray:PutTraceSegments",
                        "cloudwatch:PutMetricData",
                        "ssmmessages:*Channel",
                        "sts:GetCallerIdentity"
                    },
                    resources = "*"),
            @Allow(actions = {"xray:PutTraceSegments", "sqs:SendMessage"}, resources = "*"), // WARNING RESOURCE_WIDE 88 @TaskRole.value[1].resources[0]
            @Allow(actions = "s3:*", resources = {"arn:aws:s3:::orders", "*"}), // WARNING ACTION_WIDE 30 @TaskRole.value[2].actions[0] // WARNING RESOURCE_WIDE 74 @TaskRole.value[2].resources[1]
            @Allow(actions = "frobnicator:Frob", resources = "*"), // WARNING SERVICE_UNKNOWN 30 @TaskRole.value[3].actions[0]
            @Allow(actions = "iam:PassRole", resources = "*"), // WARNING PASS_ROLE_WIDE 58 @TaskRole.value[4].resources[0]
            @Allow(actions = "iam:passrole", resources = "arn:${partition}:iam::${account}:role/*"), // WARNING PASS_ROLE_WIDE 58 @TaskRole.value[5].resources[0]
            @Allow(actions = "iam:PassRole", resources = "arn:aws:iam::123456789012:role/orders-*"),
            @Allow(
                    actions = "iam:PassRole",
                    resources = "arn:aws:iam::123456789012:role/*",
                    conditions =
                            @Condition(
                                    operator = "StringEquals",
                                    key = "iam:PassedToService",
                                    values = "ecs-tasks.amazonaws.com"))
        },
        deny = @Deny(actions = "s3:DeleteObject", resources = "*"))
class EveryResource {}
// WRITTEN every-resource
