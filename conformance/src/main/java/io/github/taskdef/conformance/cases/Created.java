package io.github.taskdef.conformance.cases;

import io.github.taskdef.DynamoDbTable;
import io.github.taskdef.EcsTask;
import io.github.taskdef.Env;
import io.github.taskdef.NewBucket;
import io.github.taskdef.NewQueue;
import io.github.taskdef.NewTable;
import io.github.taskdef.NewTopic;
import io.github.taskdef.S3Bucket;
import io.github.taskdef.SnsTopic;
import io.github.taskdef.SqsQueue;

/** What the stack creates because the code uses it: as it is by default, and with all that can be said. */
@EcsTask(
        image = "public.ecr.aws/docker/library/busybox:1.37",
        environment = {
            @Env(name = "DEAD_JOBS", value = "${queue:jobs.deadLetterQueueUrl}"),
            @Env(name = "ORDERS_STREAM", value = "${table:orders.streamArn}")
        })
@SqsQueue(value = "jobs", env = "JOBS_URL", create = @NewQueue)
@SqsQueue(
        value = "news.fifo",
        access = {SqsQueue.Access.SEND, SqsQueue.Access.CONSUME},
        kmsKey = "arn:${partition}:kms:${region}:${account}:key/12345678-1234-1234-1234-123456789012",
        create =
                @NewQueue(
                        // moto's CloudFormation makes up names without the .fifo that AWS adds
                        queueName = "news-${region}.fifo",
                        visibilityTimeout = 120,
                        messageRetentionPeriod = 86400,
                        delaySeconds = 5,
                        receiveMessageWaitTimeSeconds = 10,
                        maximumMessageSize = 65536,
                        contentBasedDeduplication = true,
                        maxReceiveCount = 3,
                        retain = false))
@SqsQueue(value = "ticks", create = @NewQueue(deadLetterQueue = false))
@DynamoDbTable(
        value = "carts",
        access = {DynamoDbTable.Access.READ, DynamoDbTable.Access.WRITE},
        env = "CARTS",
        create = @NewTable(partitionKey = "customer"))
@DynamoDbTable(
        value = "orders",
        access = DynamoDbTable.Access.STREAM,
        kmsKey = "arn:${partition}:kms:${region}:${account}:key/12345678-1234-1234-1234-123456789012",
        create =
                @NewTable(
                        tableName = "orders-${region}",
                        partitionKey = "the \"id\"",
                        partitionKeyType = NewTable.AttributeType.N,
                        sortKey = "at",
                        sortKeyType = NewTable.AttributeType.B,
                        streamViewType = NewTable.StreamViewType.NEW_IMAGE,
                        timeToLiveAttribute = "expires",
                        pointInTimeRecovery = false,
                        deletionProtection = false,
                        retain = false))
@SnsTopic(value = "news", env = "NEWS", create = @NewTopic)
@SnsTopic(
        value = "prices.fifo",
        kmsKey = "arn:${partition}:kms:${region}:${account}:key/12345678-1234-1234-1234-123456789012",
        create = @NewTopic(topicName = "prices-${region}.fifo", contentBasedDeduplication = true))
@S3Bucket(
        value = "invoices",
        access = {S3Bucket.Access.READ, S3Bucket.Access.WRITE},
        env = "INVOICES",
        create = @NewBucket)
@S3Bucket(
        value = "reports",
        kmsKey = "arn:${partition}:kms:${region}:${account}:key/12345678-1234-1234-1234-123456789012",
        create =
                @NewBucket(
                        bucketName = "reports-${account}-${region}",
                        versioning = true,
                        noncurrentVersionExpiration = 90,
                        retain = false))
public final class Created {
    private Created() {}
}
