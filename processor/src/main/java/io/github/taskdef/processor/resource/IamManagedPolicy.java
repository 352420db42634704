package io.github.taskdef.processor.resource;

import io.github.taskdef.processor.graph.Field.Shape;
import io.github.taskdef.processor.graph.ResourceKind;

/**
 * Statements of an {@link IamRole} that are too long to stand in it.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-managedpolicy.html">AWS::IAM::ManagedPolicy</a>
 * @see <a href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_policy">aws_iam_policy</a>
 */
public final class IamManagedPolicy {
    public static final ResourceKind KIND = ResourceKind.of("AWS::IAM::ManagedPolicy", "aws_iam_policy")
            .generatedName("ManagedPolicyName", "name_prefix", 102)
            .plain("ManagedPolicyName", "name")
            .plain("Description", "description")
            .shaped(Shape.DOCUMENT, "PolicyDocument", "policy")
            .ref("Arn", "arn")
            .build();

    private IamManagedPolicy() {}
}
