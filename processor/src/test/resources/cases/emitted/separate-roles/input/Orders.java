package example;

import io.github.taskdef.Allow;
import io.github.taskdef.Condition;
import io.github.taskdef.DynamoDbTable;
import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.GeneratedSecret;
import io.github.taskdef.NewBucket;
import io.github.taskdef.NewQueue;
import io.github.taskdef.NewTable;
import io.github.taskdef.NewTopic;
import io.github.taskdef.S3Bucket;
import io.github.taskdef.Secret;
import io.github.taskdef.SnsTopic;
import io.github.taskdef.SqsQueue;
import io.github.taskdef.TaskRole;

/** Everything that a stack makes and its roles may use: by a name of its own, by how its name begins, by its own policy. */
@EcsTask(image = "public.ecr.aws/docker/library/busybox:1.37")
@TaskRole({
    @Allow(actions = "s3:GetObject", resources = "arn:${partition}:s3:::prices-${param:Prices}/*"),
    @Allow(actions = "dynamodb:DescribeStream", resources = "${table:carts.streamArn}"),
    @Allow(
            actions = "s3:PutObject",
            resources = "arn:${partition}:s3:::${bucket:invoices.name}/public/*",
            conditions = @Condition(operator = "ArnEquals", key = "aws:SourceArn", values = "${topic:news.arn}"))
})
@EfsVolume("/data")
@EfsVolume(value = "/old", fileSystemId = "fs-0123456789abcdef0", readOnly = true)
@EfsVolume(value = "/older", fileSystemId = "${param:Older}", accessPointId = "fsap-0123456789abcdef0")
@SqsQueue(value = "jobs", env = "JOBS_URL", create = @NewQueue)
@SqsQueue(value = "news.fifo", create = @NewQueue(queueName = "news-${param:Prices}.fifo"))
@S3Bucket(value = "invoices", env = "INVOICES", create = @NewBucket)
@S3Bucket("shared-prices")
@S3Bucket(value = "reports", create = @NewBucket(bucketName = "reports-${account}"))
@DynamoDbTable(
        value = "carts",
        access = {DynamoDbTable.Access.READ, DynamoDbTable.Access.STREAM},
        create = @NewTable(partitionKey = "customer", streamViewType = NewTable.StreamViewType.KEYS_ONLY))
@SnsTopic(value = "news", create = @NewTopic)
@Secret(env = "TOKEN", generate = @GeneratedSecret(name = "orders/token"))
@EcsService
class Orders {}
