// OPTION -Ataskdef.roles=separate
package example;

import io.github.taskdef.*;

class LaterNames {
    @EcsTask(family = "token", image = "public.ecr.aws/nginx/nginx:1.27")
    @Secret(env = "TOKEN", generate = @GeneratedSecret) // ERROR ROLES_BEFORE_NAME 19 @Secret.env
    static class Token {}

    @EcsTask(family = "Capitals", image = "public.ecr.aws/nginx/nginx:1.27")
    @S3Bucket(
            value = "invoices", // ERROR ROLES_BEFORE_NAME 21 @S3Bucket.value
            create = @NewBucket)
    static class Capitals {}

    @EcsTask(family = "long-name-of-a-task-and-more", image = "public.ecr.aws/nginx/nginx:1.27")
    @SqsQueue(
            value = "a-long-name-of-a-queue", // ERROR ROLES_BEFORE_NAME 21 @SqsQueue.value
            create = @NewQueue)
    static class Long {}

    @EcsTask(family = "named", image = "public.ecr.aws/nginx/nginx:1.27")
    @S3Bucket(value = "a-long-name-of-a-bucket-that-is-given-one", create = @NewBucket(bucketName = "short"))
    static class Named {}
}
// WRITTEN named named-roles
