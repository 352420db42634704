package io.github.taskdef.processor.resource;

import io.github.taskdef.processor.graph.Field.Shape;
import io.github.taskdef.processor.graph.ResourceKind;
import io.github.taskdef.processor.graph.ResourceKind.AttributeSpelling;

/**
 * Where a container's output goes.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html">AWS::Logs::LogGroup</a>
 * @see <a href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_log_group">aws_cloudwatch_log_group</a>
 */
public final class LogGroup {
    public static final ResourceKind KIND = ResourceKind.of("AWS::Logs::LogGroup", "aws_cloudwatch_log_group")
            .generatedName("LogGroupName", "name_prefix", 486)
            .plain("LogGroupName", "name")
            .plain("LogGroupClass", "log_group_class")
            .plain("RetentionInDays", "retention_in_days")
            .plain("KmsKeyId", "kms_key_id")
            .shaped(Shape.TERRAFORM_ONLY, "SkipDestroy", "skip_destroy")
            .tags("Tags")
            .ref("Name", "name")
            // CloudFormation's Arn already ends in the streams; Terraform's names the group alone
            .attribute("StreamsArn", new AttributeSpelling("Arn", "arn", ":*"))
            .build();

    private LogGroup() {}
}
