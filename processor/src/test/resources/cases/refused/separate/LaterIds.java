// OPTION -Ataskdef.roles=separate
package example;

import io.github.taskdef.*;

class LaterIds {
    @EcsTask(family = "statement", image = "public.ecr.aws/nginx/nginx:1.27")
    @EfsVolume("/data")
    @TaskRole(@Allow(actions = "elasticfilesystem:DescribeMountTargets", resources = "${volume:data.arn}")) // ERROR ROLES_BEFORE_ID 5 @TaskRole
    static class OfStatement {}

    @EcsTask(family = "bounded", image = "public.ecr.aws/nginx/nginx:1.27")
    @SqsQueue(value = "jobs", create = @NewQueue)
    @TaskRole(permissionsBoundary = "${queue:jobs.arn}") // ERROR ROLES_BEFORE_ID 5 @TaskRole
    static class OfBoundary {}

    @EcsTask(family = "condition", image = "public.ecr.aws/nginx/nginx:1.27")
    @SqsQueue(value = "jobs", create = @NewQueue)
    @TaskRole( // ERROR ROLES_BEFORE_ID 5 @TaskRole
            @Allow(
                    actions = "sns:Publish",
                    resources = "arn:aws:sns:eu-west-1:123456789012:news",
                    conditions = @Condition(operator = "StringEquals", key = "aws:PrincipalTag/queue", values = "${queue:jobs.arn}")))
    static class OfCondition {}

    @EcsTask(family = "pattern", image = "public.ecr.aws/nginx/nginx:1.27")
    @SqsQueue(value = "jobs", create = @NewQueue)
    @TaskRole(
            @Allow(
                    actions = "sns:Publish",
                    resources = "arn:aws:sns:eu-west-1:123456789012:news",
                    conditions = @Condition(operator = "StringLike", key = "aws:PrincipalTag/queue", values = "${queue:jobs.arn}")))
    static class OfPattern {}
}
// WRITTEN pattern pattern-roles
