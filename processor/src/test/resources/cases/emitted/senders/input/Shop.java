package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.NewBucket;
import io.github.taskdef.NewQueue;
import io.github.taskdef.NewTopic;
import io.github.taskdef.S3Bucket;
import io.github.taskdef.Sender;
import io.github.taskdef.SnsTopic;
import io.github.taskdef.SqsQueue;

/** Services of AWS send to what the stack creates. */
@EcsTask(family = "shop", image = "registry.example.com/shop:1.0.0")
@SqsQueue(
        value = "jobs",
        create =
                @NewQueue(
                        senders = {
                            @Sender(service = "sns.amazonaws.com", sourceArns = "${param:TopicArn}"),
                            @Sender(
                                    service = "events.amazonaws.com",
                                    sourceArns = {
                                        "arn:${partition}:events:${region}:${account}:rule/shop-*",
                                        "arn:aws:events:eu-west-1:123456789012:rule/desk"
                                    })
                        }))
@SnsTopic(
        value = "news",
        create =
                @NewTopic(
                        senders =
                                @Sender(
                                        service = "s3.amazonaws.com",
                                        sourceArns = "arn:${partition}:s3:::files-${account}")))
@S3Bucket(
        value = "logs",
        create =
                @NewBucket(
                        senders =
                                @Sender(
                                        service = "delivery.logs.amazonaws.com",
                                        sourceArns = "arn:${partition}:logs:${region}:${account}:*",
                                        sourceAccount = "${account}")))
final class Shop {
    private Shop() {}
}
