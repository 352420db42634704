package example;

import io.github.taskdef.Allow;
import io.github.taskdef.Condition;
import io.github.taskdef.EcsTask;
import io.github.taskdef.TaskRole;

/** Operators and keys are IAM's own, each pair stands once, and a policy takes the characters of Latin-1. */
@EcsTask
@TaskRole({
    @Allow(
            actions = "s3:GetObject",
            resources = {"arn:aws:s3:::orders/Gr\u00fc\u00dfe/*", "arn:aws:s3:::orders/\u65e5\u672c/*"}, // ERROR POLICY_CHARACTER 67 @TaskRole.value[0].resources[1]
            conditions = {
                @Condition(operator = "StringEqual", key = "aws:PrincipalTag/team", values = "orders"), // ERROR CONDITION_OPERATOR 39 @TaskRole.value[0].conditions[0].operator
                @Condition(operator = "ForAllValue:StringLike", key = "aws:TagKeys", values = "team"), // ERROR CONDITION_OPERATOR 39 @TaskRole.value[0].conditions[1].operator
                @Condition(operator = "ForAllValues:StringLikeIfExists", key = "aws:TagKeys", values = "team"),
                @Condition(operator = "NullIfExists", key = "aws:TokenIssueTime", values = "false"), // ERROR CONDITION_OPERATOR 39 @TaskRole.value[0].conditions[3].operator
                @Condition(operator = "Null", key = "AWS:tokenissuetime", values = "false"),
                @Condition(operator = "Null", key = "aws:TokenIssueTime", values = "true"), // ERROR CONDITION_TWICE 53 @TaskRole.value[0].conditions[5].key
                @Condition(operator = "Bool", key = "aws:SecureTransportt", values = "true"), // WARNING CONDITION_KEY_UNKNOWN 53 @TaskRole.value[0].conditions[6].key
                @Condition(operator = "StringLike", key = "s3:Prefixes", values = "\u65e5"), // WARNING CONDITION_KEY_UNKNOWN 59 @TaskRole.value[0].conditions[7].key // ERROR POLICY_CHARACTER 83 @TaskRole.value[0].conditions[7].values[0]
                @Condition(operator = "StringLike", key = "s3:ExistingObjectTag/state", values = "\u00fc"),
                @Condition(operator = "StringLike", key = "s3:ExistingObjectTag/\u65e5", values = "x"), // ERROR POLICY_CHARACTER 59 @TaskRole.value[0].conditions[9].key
                @Condition(operator = "StringEquals", key = "accounts.google.com:aud", values = "x"),
                @Condition(operator = "StringEquals", key = "lambda:SourceFunctionArn", values = "x")
            })
})
class Conditions {}
