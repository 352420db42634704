package io.github.taskdef.processor.resource;

import io.github.taskdef.processor.graph.Field.Shape;
import io.github.taskdef.processor.graph.ResourceKind;

/**
 * What an {@link SqsQueue} says itself of its callers.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queuepolicy.html">AWS::SQS::QueuePolicy</a>
 * @see <a href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sqs_queue_policy">aws_sqs_queue_policy</a>
 */
public final class SqsQueuePolicy {
    public static final ResourceKind KIND = ResourceKind.of("AWS::SQS::QueuePolicy", "aws_sqs_queue_policy")
            .shaped(Shape.LIST_OF_ONE, "Queues", "queue_url")
            .shaped(Shape.DOCUMENT, "PolicyDocument", "policy")
            .build();

    private SqsQueuePolicy() {}
}
