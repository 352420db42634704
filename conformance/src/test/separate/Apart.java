package io.github.taskdef.conformance.separate;

import io.github.taskdef.Allow;
import io.github.taskdef.DynamoDbTable;
import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Env;
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

/** All that the stack makes and its roles, which are made before, may use. */
@EcsTask(
        image = "public.ecr.aws/docker/library/busybox:1.37",
        environment = @Env(name = "PRICES", value = "${import:prices-FilesBucketName}"))
@TaskRole(@Allow(actions = "s3:GetObject", resources = "arn:${partition}:s3:::prices-${param:Prices}/*"))
@EfsVolume("/data")
@EfsVolume(value = "/old", fileSystemId = "${param:OldFileSystem}")
@SqsQueue(value = "jobs", env = "JOBS_URL", create = @NewQueue)
// moto's CloudFormation makes up names without the .fifo that AWS adds
@SqsQueue(value = "news.fifo", create = @NewQueue(queueName = "news-${param:Prices}.fifo"))
@S3Bucket("${import:prices-FilesBucketName}")
@S3Bucket(value = "invoices", env = "INVOICES", create = @NewBucket)
@DynamoDbTable(
        value = "carts",
        access = {DynamoDbTable.Access.READ, DynamoDbTable.Access.STREAM},
        create = @NewTable(partitionKey = "customer", streamViewType = NewTable.StreamViewType.KEYS_ONLY))
@SnsTopic(value = "news", env = "NEWS", create = @NewTopic)
@Secret(env = "TOKEN", generate = @GeneratedSecret(name = "apart-token"))
@EcsService
public final class Apart {
    private Apart() {}
}
