package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.NewQueue;
import io.github.taskdef.SqsQueue;

/** What SQS refuses of a queue, and what no queue within a stack can be called. */
@EcsTask
@SqsQueue(value = "arn:aws:sqs:eu-west-1:123456789012:jobs", create = @NewQueue) // ERROR CREATION_NAME 19 @SqsQueue[0].value
@SqsQueue(value = "jobs-${region}", create = @NewQueue) // ERROR CREATION_NAME 19 @SqsQueue[1].value
@SqsQueue(value = "jobs jobs", create = @NewQueue) // ERROR GRANT_RESOURCE 19 @SqsQueue[2].value
@SqsQueue(value = "a", create = {@NewQueue, @NewQueue}) // ERROR CREATION_TWICE 45 @SqsQueue[3].create[1]
@SqsQueue(value = "b", create = @NewQueue(visibilityTimeout = 43201)) // ERROR QUEUE_NUMBER 63 @SqsQueue[4].create[0].visibilityTimeout
@SqsQueue(value = "c", create = @NewQueue(messageRetentionPeriod = 59)) // ERROR QUEUE_NUMBER 68 @SqsQueue[5].create[0].messageRetentionPeriod
@SqsQueue(value = "d", create = @NewQueue(delaySeconds = 901)) // ERROR QUEUE_NUMBER 58 @SqsQueue[6].create[0].delaySeconds
@SqsQueue(value = "e", create = @NewQueue(receiveMessageWaitTimeSeconds = 21)) // ERROR QUEUE_NUMBER 75 @SqsQueue[7].create[0].receiveMessageWaitTimeSeconds
@SqsQueue(value = "f", create = @NewQueue(maximumMessageSize = 262145)) // ERROR QUEUE_NUMBER 64 @SqsQueue[8].create[0].maximumMessageSize
@SqsQueue(value = "g", create = @NewQueue(maxReceiveCount = 0)) // ERROR QUEUE_NUMBER 61 @SqsQueue[9].create[0].maxReceiveCount
@SqsQueue(value = "h", create = @NewQueue(contentBasedDeduplication = true)) // ERROR NOT_FIFO 71 @SqsQueue[10].create[0].contentBasedDeduplication
@SqsQueue(value = "i", create = @NewQueue(deadLetterQueue = false, maxReceiveCount = 5)) // ERROR DEAD_LETTERS_NOWHERE 86 @SqsQueue[11].create[0].maxReceiveCount
@SqsQueue(value = "j", create = @NewQueue(queueName = "j.fifo")) // ERROR QUEUE_NAME 55 @SqsQueue[12].create[0].queueName
@SqsQueue(value = "k.fifo", create = @NewQueue(queueName = "k-${param:Stage}")) // ERROR QUEUE_NAME 60 @SqsQueue[13].create[0].queueName
@SqsQueue(value = "l", create = @NewQueue(queueName = "a23456789-a23456789-a23456789-a23456789-a23456789-a23456789-a23456789-a234567")) // ERROR QUEUE_NAME 55 @SqsQueue[14].create[0].queueName
@SqsQueue(value = "m", create = @NewQueue(queueName = "${queue:m.arn")) // ERROR REFERENCE_UNCLOSED 55 @SqsQueue[15].create[0].queueName
@SqsQueue(value = "n", create = @NewQueue(queueName = "${queue:o.arn}")) // ERROR REFERENCE_UNKNOWN 55 @SqsQueue[16].create[0].queueName
class Queues {}

@EcsTask(family = "first", stack = "shared-queues")
@SqsQueue(value = "jobs", create = @NewQueue(visibilityTimeout = 60, queueName = "jobs"))
@SqsQueue(value = "key", kmsKey = "${param:Key}", create = @NewQueue)
class FirstOfQueues {}

@EcsTask(family = "second", stack = "shared-queues")
@SqsQueue(value = "jobs", create = @NewQueue(queueName = "jobs")) // ERROR CREATION_DIFFERS 36 @SqsQueue[0].create[0]
@SqsQueue(value = "other", create = @NewQueue(queueName = "jobs")) // ERROR NAME_TWICE 59 @SqsQueue[1].create[0].queueName
@SqsQueue(value = "key", kmsKey = "${param:OtherKey}") // ERROR CREATION_DIFFERS 35 @SqsQueue[2].kmsKey
class SecondOfQueues {}

@EcsTask(family = "one", stack = "colliding-queues")
@SqsQueue(value = "jobs", create = @NewQueue)
@SqsQueue(value = "Jobs", create = @NewQueue) // ERROR LOGICAL_ID_TAKEN 19 @SqsQueue[1].value
class CollidingQueues {}

@EcsTask(image = "${queue:jobs.url}") // ERROR REFERENCE_TOO_EARLY 18 @EcsTask.image
@SqsQueue(value = "jobs", create = @NewQueue)
class EarlyQueue {}

@EcsTask
@SqsQueue(value = "jobs", create = @NewQueue(queueName = "a23456789-a23456789-a23456789-a23456789-a23456789-a23456789-a23456789-a23456"))
@SqsQueue(value = "ticks.fifo", create = @NewQueue(deadLetterQueue = false, queueName = "a23456789-a23456789-a23456789-a23456789-a23456789-a23456789-a23456789-${param:Stage}1234.fifo"))
class QueuesThatCanBe {}
// WRITTEN queues-that-can-be
