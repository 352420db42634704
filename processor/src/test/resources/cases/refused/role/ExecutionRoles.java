package example;

import io.github.taskdef.Allow;
import io.github.taskdef.Deny;
import io.github.taskdef.EcsTask;
import io.github.taskdef.ExecutionRole;

/** ECS mounts file systems with the task role. */
@EcsTask
@ExecutionRole(
        value = {
            @Allow(
                    actions = {"elasticfilesystem:ClientMount", "ssm:GetParameters"}, // ERROR EXECUTION_ROLE_EFS 32 @ExecutionRole.value[0].actions[0] // WARNING ACTION_RESOURCE 65 @ExecutionRole.value[0].actions[1]
                    resources = "arn:aws:elasticfilesystem:eu-central-1:123456789012:file-system/fs-0123456789abcdef0"),
            @Allow(
                    actions = "ElasticFileSystem:Client*", // ERROR EXECUTION_ROLE_EFS 31 @ExecutionRole.value[1].actions[0]
                    resources = "arn:aws:elasticfilesystem:eu-central-1:123456789012:file-system/fs-0123456789abcdef0")
        },
        deny = @Deny(actions = "elasticfilesystem:*", resources = "*"))
class ExecutionRoles {}
