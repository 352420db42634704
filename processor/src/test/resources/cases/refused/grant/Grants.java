package example;

import io.github.taskdef.CloudWatchMetrics;
import io.github.taskdef.DynamoDbTable;
import io.github.taskdef.EcsTask;
import io.github.taskdef.Env;
import io.github.taskdef.S3Bucket;
import io.github.taskdef.Secret;
import io.github.taskdef.SecretsManagerSecret;
import io.github.taskdef.SnsTopic;
import io.github.taskdef.SqsQueue;
import io.github.taskdef.StateMachine;

/** What is granted is one resource, once, and found by a variable of its own. */
@EcsTask(environment = @Env(name = "PLAIN", value = "x"))
@Secret(env = "TOKEN", from = "/token")
@S3Bucket("Orders") // ERROR GRANT_RESOURCE 11 @S3Bucket[0].value
@S3Bucket("arn:aws:s3:::orders/*") // ERROR GRANT_RESOURCE 11 @S3Bucket[1].value
@S3Bucket(value = "orders-a", access = {}) // ERROR GRANT_EMPTY 40 @S3Bucket[2].access
@S3Bucket(value = "orders-b", access = {S3Bucket.Access.READ, S3Bucket.Access.READ}) // WARNING STATEMENT_REPEATS 78 @S3Bucket[3].access[1]
@S3Bucket(value = "orders-c", env = "PLAIN") // ERROR ENVIRONMENT_TWICE 37 @S3Bucket[4].env
@S3Bucket(value = "orders-d", env = "TOKEN") // ERROR ENVIRONMENT_TWICE 37 @S3Bucket[5].env
@S3Bucket(value = "orders-e", env = "two words") // WARNING ENVIRONMENT_NAME 37 @S3Bucket[6].env
@S3Bucket(value = "orders-f", kmsKey = "alias/orders") // ERROR KMS_KEY 40 @S3Bucket[7].kmsKey
@S3Bucket(value = "orders-g", env = "SAME")
@S3Bucket("orders-g") // ERROR GRANT_TWICE 11 @S3Bucket[9].value
@S3Bucket("${bucket}") // ERROR REFERENCE_UNKNOWN 11 @S3Bucket[10].value
@S3Bucket("orders-${region") // ERROR REFERENCE_UNCLOSED 11 @S3Bucket[11].value
@S3Bucket("") // ERROR GRANT_RESOURCE 11 @S3Bucket[12].value
@DynamoDbTable(value = "or", env = "SAME") // ERROR GRANT_RESOURCE 24 @DynamoDbTable[0].value // ERROR ENVIRONMENT_TWICE 36 @DynamoDbTable[0].env
@DynamoDbTable("arn:aws:dynamodb:eu-west-1:123456789012:table/orders/index/x") // ERROR GRANT_RESOURCE 16 @DynamoDbTable[1].value
@SqsQueue("https://sqs.eu-west-1.amazonaws.com/123456789012/orders") // ERROR GRANT_RESOURCE 11 @SqsQueue[0].value
@SqsQueue("orders.fifo.fifo") // ERROR GRANT_RESOURCE 11 @SqsQueue[1].value
@SqsQueue("arn:aws:sns:eu-west-1:123456789012:orders") // ERROR GRANT_RESOURCE 11 @SqsQueue[2].value
@SnsTopic("orders topic") // ERROR GRANT_RESOURCE 11 @SnsTopic.value
@S3Bucket(value = "orders-h", kmsKey = "${region}") // ERROR KMS_KEY 40 @S3Bucket[13].kmsKey
@SqsQueue(value = "${import:shop-JobsQueueArn}", env = "JOBS") // ERROR GRANT_ARN_ALONE 56 @SqsQueue[3].env
@SqsQueue("${import:shop-JobsQueueUrl}") // ERROR GRANT_RESOURCE 11 @SqsQueue[4].value
@SqsQueue("${import:shop-JobsQueueName}")
@SecretsManagerSecret("${import:shop-TokenSecretArn}:token::") // ERROR GRANT_RESOURCE 23 @SecretsManagerSecret.value
@StateMachine(value = "${import:shop-PayArn}", access = {StateMachine.Access.START, StateMachine.Access.STOP}) // ERROR GRANT_ARN_ALONE 104 @StateMachine.access[1]
@CloudWatchMetrics("${param:NamespaceArn}") // ERROR GRANT_RESOURCE 20 @CloudWatchMetrics.value
class Grants {}

@EcsTask
@S3Bucket("orders.eu-${param:Stage}")
@S3Bucket("${param:Bucket}")
@S3Bucket("arn:${partition}:s3:::o${param:B}")
@DynamoDbTable("arn:aws:dynamodb:eu-west-1:123456789012:table/orders")
@SqsQueue("orders.fifo")
@SqsQueue("arn:${partition}:sqs:eu-west-1:${param:Account}:orders-${region}.fifo")
@SnsTopic("arn:aws:sns:eu-west-1:123456789012:orders.fifo")
class GrantsThatCanBe {}
// WRITTEN grants-that-can-be
