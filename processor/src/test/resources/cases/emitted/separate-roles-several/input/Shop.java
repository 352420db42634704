package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.ExecutionRole;
import io.github.taskdef.Logging;
import io.github.taskdef.S3Bucket;
import io.github.taskdef.TaskRole;

/** Two tasks that mount one file system and share an execution role; and one whose roles exist, so that nothing is apart from it. */
class Shop {
    @EcsTask(stack = "shop", image = "public.ecr.aws/docker/library/busybox:1.37", logging = @Logging(group = "/shop/desk"))
    @ExecutionRole(shared = "start")
    @EfsVolume("/goods")
    @S3Bucket("prices")
    static class Desk {}

    @EcsTask(stack = "shop", image = "public.ecr.aws/docker/library/busybox:1.37", logging = @Logging(group = "/shop/store"))
    @ExecutionRole(shared = "start")
    @EfsVolume(value = "/goods", readOnly = true)
    static class Store {}

    @EcsTask(image = "public.ecr.aws/docker/library/busybox:1.37")
    @TaskRole(arn = "arn:aws:iam::123456789012:role/mails")
    @ExecutionRole(arn = "arn:aws:iam::123456789012:role/start")
    @EfsVolume("/mails")
    static class Mails {}
}
