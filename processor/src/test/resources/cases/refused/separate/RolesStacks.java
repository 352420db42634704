// OPTION -Ataskdef.roles=separate
package example;

import io.github.taskdef.*;

class RolesStacks {
    @EcsTask(family = "orders", image = "public.ecr.aws/nginx/nginx:1.27") // ERROR ROLES_STACK_TAKEN 23 @EcsTask.family
    static class Orders {}

    @EcsTask(family = "orders-roles", image = "public.ecr.aws/nginx/nginx:1.27")
    static class OrdersRoles {}

    @EcsTask(
            stack = "a123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123", // ERROR STACK_NAME 21 @EcsTask.stack
            image = "public.ecr.aws/nginx/nginx:1.27")
    static class Long {}
}
// WRITTEN orders-roles orders-roles-roles
