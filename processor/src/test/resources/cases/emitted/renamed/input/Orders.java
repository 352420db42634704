package example;

import io.github.taskdef.DynamoDbTable;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.GeneratedSecret;
import io.github.taskdef.NewQueue;
import io.github.taskdef.NewTable;
import io.github.taskdef.Released;
import io.github.taskdef.Secret;
import io.github.taskdef.SqsQueue;

/** What has other names than when it was made, and what is left behind. */
@EcsTask(image = "example/orders:1.0")
@EfsVolume(name = "files", mountPath = "/data", formerName = "data")
@Secret(env = "DATABASE_PASSWORD", generate = @GeneratedSecret(formerName = "DB_PASSWORD"))
@DynamoDbTable(
        value = "carts",
        access = DynamoDbTable.Access.READ,
        create = @NewTable(partitionKey = "id", formerName = "baskets"))
@SqsQueue(value = "jobs", access = SqsQueue.Access.SEND, create = @NewQueue(formerName = "work"))
@Released(volumes = "photos", buckets = "exports", queues = "mails", secrets = "TOKEN", tables = "clicks")
public final class Orders {}
