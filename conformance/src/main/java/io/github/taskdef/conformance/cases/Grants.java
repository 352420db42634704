package io.github.taskdef.conformance.cases;

import io.github.taskdef.DynamoDbTable;
import io.github.taskdef.EcsTask;
import io.github.taskdef.S3Bucket;
import io.github.taskdef.SnsTopic;
import io.github.taskdef.SqsQueue;

/** What the code uses, by name and by ARN, with keys and without. */
@EcsTask(image = "public.ecr.aws/docker/library/busybox:1.37")
@S3Bucket(
        value = "orders-${account}",
        access = {S3Bucket.Access.READ, S3Bucket.Access.WRITE, S3Bucket.Access.DELETE},
        env = "ORDERS_BUCKET",
        kmsKey = "arn:${partition}:kms:${region}:${account}:key/${param:KeyId}")
@S3Bucket("arn:aws:s3:::archive-${region}")
@DynamoDbTable(
        value = "orders",
        access = {DynamoDbTable.Access.READ, DynamoDbTable.Access.WRITE, DynamoDbTable.Access.STREAM},
        env = "ORDERS_TABLE")
@SqsQueue(value = "orders.fifo", env = "ORDERS_QUEUE_URL")
@SqsQueue(
        value = "arn:${partition}:sqs:eu-west-1:111122223333:${param:Queue}",
        access = SqsQueue.Access.SEND,
        env = "STOCK_QUEUE_URL",
        kmsKey = "arn:${partition}:kms:eu-west-1:${account}:key/12345678-1234-1234-1234-123456789012")
@SnsTopic(value = "${param:Topic}", env = "TOPIC_ARN")
public final class Grants {
    private Grants() {}
}
