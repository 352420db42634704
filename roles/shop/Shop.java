import io.github.taskdef.*;

@EcsTask(image = "${account}.dkr.ecr.${region}.${urlSuffix}/shop/web:1.4")
@S3Bucket(value = "pictures", access = {S3Bucket.Access.READ, S3Bucket.Access.WRITE, S3Bucket.Access.DELETE})
@DynamoDbTable(value = "orders", access = DynamoDbTable.Access.READ)
@SqsQueue(value = "orders", access = SqsQueue.Access.SEND)
@SnsTopic("sales")
@Secret(
        env = "PASSWORD",
        from = "arn:${partition}:secretsmanager:${region}:${account}:secret:shop/db-AbCdEf",
        kmsKey = "arn:${partition}:kms:${region}:${account}:key/12345678-1234-1234-1234-123456789012")
@EcsService(enableExecuteCommand = true)
class Shop {}
