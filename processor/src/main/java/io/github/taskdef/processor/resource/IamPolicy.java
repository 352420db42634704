package io.github.taskdef.processor.resource;

import io.github.taskdef.processor.graph.Field.Shape;
import io.github.taskdef.processor.graph.ResourceKind;

/**
 * Statements of an {@link IamRole}, apart from it so that they can name what itself names the role.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-policy.html">AWS::IAM::Policy</a>
 * @see <a href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_role_policy">aws_iam_role_policy</a>
 */
public final class IamPolicy {
    public static final ResourceKind KIND = ResourceKind.of("AWS::IAM::Policy", "aws_iam_role_policy")
            .plain("PolicyName", "name")
            .shaped(Shape.LIST_OF_ONE, "Roles", "role")
            .shaped(Shape.DOCUMENT, "PolicyDocument", "policy")
            .build();

    private IamPolicy() {}
}
