package example;

import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Env;
import io.github.taskdef.S3Bucket;
import io.github.taskdef.Secret;
import io.github.taskdef.SnsTopic;
import io.github.taskdef.SqsQueue;
import io.github.taskdef.TaskRole;

/** Of another stack: its files and the way to them, what its code uses, and a text made of what it exports. */
@EcsTask(
        environment = {
            @Env(name = "TABLE", value = "${import:store-OrdersTableName}"),
            @Env(name = "INBOX", value = "s3://${import:store-FilesBucketName}/${region}/${param:Stage}"),
            @Env(name = "LITERAL", value = "$${import:store-FilesBucketName}"),
            @Env(name = "OTHERS", value = "${import:net:2nd-Zone}")
        })
@EfsVolume(
        value = "/data",
        fileSystemId = "${import:store-DataFileSystemId}",
        securityGroups = "${import:store-DataMountTargetSecurityGroupId}",
        readOnly = true)
@S3Bucket(value = "${import:store-FilesBucketName}", env = "BUCKET")
@SqsQueue(value = "${import:store-JobsQueueName}", access = SqsQueue.Access.SEND, env = "QUEUE_URL")
@SnsTopic("${import:store-NewsTopicName}")
@Secret(env = "TOKEN", from = "${import:store-TokenSecretArn}")
@TaskRole
@EcsService
public final class Reader {}
