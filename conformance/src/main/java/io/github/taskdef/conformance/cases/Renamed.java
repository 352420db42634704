package io.github.taskdef.conformance.cases;

import io.github.taskdef.DynamoDbTable;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.GeneratedSecret;
import io.github.taskdef.NewBucket;
import io.github.taskdef.NewQueue;
import io.github.taskdef.NewTable;
import io.github.taskdef.Released;
import io.github.taskdef.S3Bucket;
import io.github.taskdef.Secret;
import io.github.taskdef.SqsQueue;

/** What had other names, and what is left behind, in an account that never had it. */
@EcsTask(family = "renamed", image = "public.ecr.aws/nginx/nginx:1.27")
@EfsVolume(name = "files", mountPath = "/data", formerName = "data")
@Secret(env = "DATABASE_PASSWORD", generate = @GeneratedSecret(formerName = "DB_PASSWORD"))
@S3Bucket(value = "pictures", access = S3Bucket.Access.READ, create = @NewBucket(formerName = "photos"))
@DynamoDbTable(
        value = "carts",
        access = DynamoDbTable.Access.READ,
        create = @NewTable(partitionKey = "id", formerName = "baskets"))
@SqsQueue(value = "jobs", access = SqsQueue.Access.SEND, create = @NewQueue(formerName = "work"))
@Released(volumes = "old", buckets = "exports", queues = "mails", secrets = "TOKEN", tables = "clicks")
public final class Renamed {}
