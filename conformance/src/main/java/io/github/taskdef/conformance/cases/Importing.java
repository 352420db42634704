package io.github.taskdef.conformance.cases;

import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Env;
import io.github.taskdef.S3Bucket;
import io.github.taskdef.Secret;
import io.github.taskdef.SqsQueue;

/** What another stack exports: a file system and the security group before it, a bucket, a queue and a secret, and parts of a text. */
@EcsTask(
        family = "importing",
        image = "public.ecr.aws/nginx/nginx:1.27",
        environment = @Env(name = "INBOX", value = "s3://${import:shop-FilesBucketName}/${region}/${param:Stage}"))
@EfsVolume(
        value = "/data",
        fileSystemId = "${import:shop-DataFileSystemId}",
        securityGroups = "${import:shop-DataMountTargetSecurityGroupId}")
@EfsVolume("/own")
@S3Bucket(value = "${import:shop-FilesBucketName}", env = "BUCKET")
@SqsQueue(value = "${import:shop:Jobs-QueueName}", env = "QUEUE_URL")
@Secret(env = "TOKEN", from = "${import:shop-TokenSecretArn}")
@EcsService
public final class Importing {}
