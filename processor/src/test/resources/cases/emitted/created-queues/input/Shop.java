package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.NewQueue;
import io.github.taskdef.SqsQueue;
import io.github.taskdef.Tag;

/** A queue that the stack creates, one without dead letters, and another task that sends to the first. */
final class Shop {
    private Shop() {}

    @EcsTask(family = "worker", stack = "shop", image = "registry.example.com/worker:1.0.0", tags = @Tag(key = "team", value = "shop"))
    @SqsQueue(value = "jobs", env = "JOBS_URL", create = @NewQueue(visibilityTimeout = 60))
    @SqsQueue(
            value = "news.fifo",
            kmsKey = "arn:${partition}:kms:${region}:${account}:key/${param:KeyId}",
            create =
                    @NewQueue(
                            queueName = "news-${param:Stage}.fifo",
                            delaySeconds = 5,
                            messageRetentionPeriod = 86400,
                            receiveMessageWaitTimeSeconds = 0,
                            maximumMessageSize = 1024,
                            contentBasedDeduplication = true,
                            maxReceiveCount = 3,
                            retain = false))
    @SqsQueue(value = "ticks", create = @NewQueue(deadLetterQueue = false))
    static final class Worker {}

    @EcsTask(family = "desk", stack = "shop", image = "registry.example.com/desk:1.0.0")
    @SqsQueue(value = "jobs", access = SqsQueue.Access.SEND, env = "JOBS_URL")
    @SqsQueue(value = "news.fifo", access = SqsQueue.Access.SEND)
    @SqsQueue(value = "Jobs", access = SqsQueue.Access.SEND)
    static final class Desk {}
}
