package example;

import io.github.taskdef.DynamoDbTable;
import io.github.taskdef.EcsTask;
import io.github.taskdef.Env;
import io.github.taskdef.S3Bucket;
import io.github.taskdef.SnsTopic;
import io.github.taskdef.SqsQueue;

@EcsTask(environment = @Env(name = "MODE", value = "live"))
@S3Bucket(
        value = "orders-${account}",
        access = {S3Bucket.Access.READ, S3Bucket.Access.WRITE},
        env = "ORDERS_BUCKET",
        kmsKey = "${param:Key}")
@S3Bucket(value = "arn:${partition}:s3:::archive", access = S3Bucket.Access.DELETE, env = "ARCHIVE_BUCKET")
@DynamoDbTable(value = "orders", env = "ORDERS_TABLE")
@DynamoDbTable(
        value = "arn:aws:dynamodb:eu-west-1:123456789012:table/stock",
        access = {DynamoDbTable.Access.WRITE, DynamoDbTable.Access.STREAM},
        env = "STOCK_TABLE")
@SqsQueue(value = "orders.fifo", env = "ORDERS_QUEUE_URL")
@SqsQueue(
        value = "arn:${partition}:sqs:eu-west-1:123456789012:stock",
        access = SqsQueue.Access.SEND,
        env = "STOCK_QUEUE_URL",
        kmsKey = "arn:${partition}:kms:eu-west-1:123456789012:key/12345678-1234-1234-1234-123456789012")
@SnsTopic(value = "${param:Topic}", env = "TOPIC_ARN")
class Orders {}
