package io.github.taskdef.processor.resource;

import io.github.taskdef.processor.graph.Field.Shape;
import io.github.taskdef.processor.graph.ResourceKind;

/**
 * Messages that wait to be received.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html">AWS::SQS::Queue</a>
 * @see <a href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sqs_queue">aws_sqs_queue</a>
 */
public final class SqsQueue {
    public static final ResourceKind KIND = ResourceKind.of("AWS::SQS::Queue", "aws_sqs_queue")
            // of 80 characters the provider's own suffix takes 26, and .fifo 5
            .generatedName("QueueName", "name_prefix", 49)
            .plain("QueueName", "name")
            .plain("FifoQueue", "fifo_queue")
            .plain("ContentBasedDeduplication", "content_based_deduplication")
            .plain("DelaySeconds", "delay_seconds")
            .plain("MaximumMessageSize", "max_message_size")
            .plain("MessageRetentionPeriod", "message_retention_seconds")
            .plain("ReceiveMessageWaitTimeSeconds", "receive_wait_time_seconds")
            .plain("VisibilityTimeout", "visibility_timeout_seconds")
            .plain("SqsManagedSseEnabled", "sqs_managed_sse_enabled")
            .plain("KmsMasterKeyId", "kms_master_key_id")
            .shaped(Shape.DOCUMENT, "RedrivePolicy", "redrive_policy")
            .tags("Tags")
            .ref("QueueUrl", "url")
            .getAtt("Arn", "arn")
            .getAtt("QueueName", "name")
            .createOnly("FifoQueue", "QueueName")
            .build();

    private SqsQueue() {}
}
