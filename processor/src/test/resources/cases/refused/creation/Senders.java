package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.NewQueue;
import io.github.taskdef.NewTopic;
import io.github.taskdef.Sender;
import io.github.taskdef.SnsTopic;
import io.github.taskdef.SqsQueue;

/** Who sends is a service, for a source that is named. */
@EcsTask
@SqsQueue(value = "a", create = @NewQueue(senders = @Sender(service = "sns", sourceArns = "${param:Topic}"))) // ERROR SENDER_SERVICE 71 @SqsQueue[0].create[0].senders[0].service
@SqsQueue(value = "b", create = @NewQueue(senders = @Sender(service = "sns.amazonaws.com", sourceArns = {}))) // ERROR SENDER_SOURCE_MISSING 105 @SqsQueue[1].create[0].senders[0].sourceArns
@SqsQueue(value = "c", create = @NewQueue(senders = @Sender(service = "sns.amazonaws.com", sourceArns = "*"))) // ERROR SENDER_SOURCE 105 @SqsQueue[2].create[0].senders[0].sourceArns[0]
@SqsQueue(value = "d", create = @NewQueue(senders = @Sender(service = "sns.amazonaws.com", sourceArns = "${account}"))) // ERROR SENDER_SOURCE 105 @SqsQueue[3].create[0].senders[0].sourceArns[0]
@SqsQueue(value = "e", create = @NewQueue(senders = @Sender(service = "s3.amazonaws.com", sourceArns = "arn:aws:s3:::files", sourceAccount = "shop"))) // ERROR SENDER_ACCOUNT 142 @SqsQueue[4].create[0].senders[0].sourceAccount
class Senders {}

@EcsTask
@SnsTopic(value = "news", kmsKey = "${param:Key}", create = @NewTopic(senders = @Sender(service = "events.amazonaws.com", sourceArns = "${param:Rule}"))) // WARNING SENDER_KEY 99 @SnsTopic.create[0].senders[0].service
class SenderWithKey {}
// WRITTEN sender-with-key
