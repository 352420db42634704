package example;

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

/** What lasts is exported; what each deployment makes anew, what ends with the stack, and roles are not. */
@EcsTask
@EfsVolume("/data")
@S3Bucket(value = "files", create = @NewBucket)
@DynamoDbTable(value = "orders", create = @NewTable(partitionKey = "id", streamViewType = NewTable.StreamViewType.KEYS_ONLY))
@SqsQueue(value = "jobs", create = @NewQueue)
@SnsTopic(value = "news", create = @NewTopic)
@Secret(env = "TOKEN", generate = @GeneratedSecret)
@EcsService
public final class Store {}
