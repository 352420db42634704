package example;

import io.github.taskdef.Allow;
import io.github.taskdef.Condition;
import io.github.taskdef.EcsTask;
import io.github.taskdef.TaskRole;

/** Each kind of operator compares values of its kind. */
@EcsTask
@TaskRole(
        @Allow(
                actions = "s3:GetObject",
                resources = "arn:aws:s3:::orders/*",
                conditions = {
                    @Condition(operator = "Bool", key = "aws:SecureTransport", values = "yes"), // ERROR CONDITION_VALUE 89 @TaskRole.value[0].conditions[0].values[0]
                    @Condition(operator = "IpAddress", key = "aws:SourceIp", values = {"10.0.0.0/8", "example.com"}), // ERROR CONDITION_VALUE 102 @TaskRole.value[0].conditions[1].values[1]
                    @Condition(operator = "NumericLessThanIfExists", key = "s3:max-keys", values = "ten"), // ERROR CONDITION_VALUE 100 @TaskRole.value[0].conditions[2].values[0]
                    @Condition(operator = "DateLessThan", key = "aws:CurrentTime", values = "31.12.2026"), // ERROR CONDITION_VALUE 93 @TaskRole.value[0].conditions[3].values[0]
                    @Condition(operator = "ForAnyValue:ArnLike", key = "aws:PrincipalArn", values = "orders"), // ERROR CONDITION_VALUE 101 @TaskRole.value[0].conditions[4].values[0]
                    @Condition(operator = "Null", key = "aws:TokenIssueTime", values = "") // ERROR CONDITION_VALUE 88 @TaskRole.value[0].conditions[5].values[0]
                }))
class ConditionValues {}

/** These it can compare, or does not know yet. */
@EcsTask
@TaskRole(
        @Allow(
                actions = "s3:GetObject",
                resources = "arn:aws:s3:::orders/*",
                conditions = {
                    @Condition(operator = "BoolIfExists", key = "aws:SecureTransport", values = "True"),
                    @Condition(operator = "NotIpAddress", key = "aws:SourceIp", values = {"10.0.0.1", "2001:DB8::/32", "${param:Range}"}),
                    @Condition(operator = "NumericEquals", key = "s3:max-keys", values = {"10", "-1.5"}),
                    @Condition(
                            operator = "DateLessThan",
                            key = "aws:CurrentTime",
                            values = {"2026-12-31T23:59:59Z", "2026-12-31", "1798761599", "2026-12-31T23:59:59.5+01:00"}),
                    @Condition(
                            operator = "ArnNotEquals",
                            key = "aws:PrincipalArn",
                            values = {"arn:aws:iam::*:role/x", "*", "${param:Arn}", "$${aws:PrincipalArn}"})
                }))
class ValuesOfConditions {}
// WRITTEN values-of-conditions
