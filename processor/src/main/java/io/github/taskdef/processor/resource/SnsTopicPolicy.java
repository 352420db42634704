package io.github.taskdef.processor.resource;

import io.github.taskdef.processor.graph.Field.Shape;
import io.github.taskdef.processor.graph.ResourceKind;

/**
 * What an {@link SnsTopic} says itself of its callers.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicpolicy.html">AWS::SNS::TopicPolicy</a>
 * @see <a href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sns_topic_policy">aws_sns_topic_policy</a>
 */
public final class SnsTopicPolicy {
    public static final ResourceKind KIND = ResourceKind.of("AWS::SNS::TopicPolicy", "aws_sns_topic_policy")
            .shaped(Shape.LIST_OF_ONE, "Topics", "arn")
            .shaped(Shape.DOCUMENT, "PolicyDocument", "policy")
            .build();

    private SnsTopicPolicy() {}
}
