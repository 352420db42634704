// OPTION -Ataskdef.roles=separate
package example;

import io.github.taskdef.*;

class RoleParameters {
    @EcsTask(family = "roles", image = "public.ecr.aws/nginx/nginx:1.27", environment = @Env(name = "A", value = "${param:taskRoleArn}"))
    static class Roles {} // ERROR PARAMETER_TAKEN 12 Roles

    @EcsTask(family = "stacks", image = "public.ecr.aws/nginx/nginx:1.27")
    @S3Bucket("${param:ApplicationStackName}")
    static class Stacks {} // ERROR PARAMETER_TAKEN 12 Stacks
}
