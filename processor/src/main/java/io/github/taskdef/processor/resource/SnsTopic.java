package io.github.taskdef.processor.resource;

import io.github.taskdef.processor.graph.ResourceKind;

/**
 * What is published, for whoever subscribes.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html">AWS::SNS::Topic</a>
 * @see <a href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sns_topic">aws_sns_topic</a>
 */
public final class SnsTopic {
    public static final ResourceKind KIND = ResourceKind.of("AWS::SNS::Topic", "aws_sns_topic")
            // of 256 characters the provider's own suffix takes 26
            .generatedName("TopicName", "name_prefix", 230)
            .plain("TopicName", "name")
            .plain("FifoTopic", "fifo_topic")
            .plain("ContentBasedDeduplication", "content_based_deduplication")
            .plain("KmsMasterKeyId", "kms_master_key_id")
            .tags("Tags")
            .ref("Arn", "arn")
            .getAtt("TopicName", "name")
            .build();

    private SnsTopic() {}
}
