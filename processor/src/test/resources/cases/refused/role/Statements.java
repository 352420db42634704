package example;

import io.github.taskdef.Allow;
import io.github.taskdef.Condition;
import io.github.taskdef.Deny;
import io.github.taskdef.EcsTask;
import io.github.taskdef.TaskRole;

/** Statements are written as IAM reads them; what is denied may be wide. */
@EcsTask
@TaskRole(
        value = {
            @Allow(
                    actions = {"s3:GetObject", "GetObject", "s3:*", "*"}, // ERROR ACTION_FORM 48 @TaskRole.value[0].actions[1] // WARNING ACTION_WIDE 61 @TaskRole.value[0].actions[2] // WARNING ACTION_WIDE 69 @TaskRole.value[0].actions[3]
                    resources = {"orders", "*", "arn:aws:s3:::orders"}, // ERROR RESOURCE_FORM 34 @TaskRole.value[0].resources[0] // WARNING RESOURCE_WIDE 44 @TaskRole.value[0].resources[1]
                    sid = "read-orders"), // ERROR SID_FORM 27 @TaskRole.value[0].sid
            @Allow(
                    actions = {}, // ERROR STATEMENT_EMPTY 31 @TaskRole.value[1].actions
                    resources = {}, // ERROR STATEMENT_EMPTY 33 @TaskRole.value[1].resources
                    sid = "One",
                    conditions = {
                        @Condition(operator = "Equals", key = "region", values = {}), // ERROR CONDITION_OPERATOR 47 @TaskRole.value[1].conditions[0].operator // ERROR CONDITION_KEY 63 @TaskRole.value[1].conditions[0].key // ERROR STATEMENT_EMPTY 82 @TaskRole.value[1].conditions[0].values
                        @Condition(operator = "StringEquals", key = "aws:RequestedRegion", values = "eu-central-1")
                    })
        },
        deny = {
            @Deny(actions = "*", resources = "*", sid = "One"), // ERROR SID_TWICE 57 @TaskRole.deny[0].sid
            @Deny(actions = "s3:GetObject", resources = {"arn:aws:s3", "${region}/orders", "arn:${param:Rest}", "${param:Arn}"}), // ERROR RESOURCE_FORM 58 @TaskRole.deny[1].resources[0] // ERROR RESOURCE_FORM 72 @TaskRole.deny[1].resources[1]
            @Deny(actions = "s3:", resources = "") // ERROR ACTION_FORM 29 @TaskRole.deny[2].actions[0] // ERROR RESOURCE_FORM 48 @TaskRole.deny[2].resources[0]
        })
class Statements {}
