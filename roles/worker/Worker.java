import io.github.taskdef.EcsTask;
import io.github.taskdef.SqsQueue;

@EcsTask(image = "public.ecr.aws/docker/library/eclipse-temurin:17")
@SqsQueue(
        value = "orders",
        access = SqsQueue.Access.CONSUME,
        kmsKey = "arn:${partition}:kms:${region}:${account}:key/12345678-1234-1234-1234-123456789012")
@SqsQueue(value = "refunds", access = SqsQueue.Access.SEND)
class Worker {}
