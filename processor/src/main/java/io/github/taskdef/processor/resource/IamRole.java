package io.github.taskdef.processor.resource;

import io.github.taskdef.processor.graph.Field.Companion;
import io.github.taskdef.processor.graph.Field.FixedArgument;
import io.github.taskdef.processor.graph.Field.Shape;
import io.github.taskdef.processor.graph.Field.Table;
import io.github.taskdef.processor.graph.ResourceKind;

/**
 * Whom a task, a service or a schedule acts as.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html">AWS::IAM::Role</a>
 * @see <a href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_role">aws_iam_role</a>
 */
public final class IamRole {
    public static final ResourceKind KIND = ResourceKind.of("AWS::IAM::Role", "aws_iam_role")
            .generatedName("RoleName", "name_prefix", 38)
            .plain("RoleName", "name")
            .plain("Path", "path")
            .plain("Description", "description")
            .shaped(Shape.DOCUMENT, "AssumeRolePolicyDocument", "assume_role_policy")
            .plain("PermissionsBoundary", "permissions_boundary")
            .plain("MaxSessionDuration", "max_session_duration")
            // Terraform's own argument managed_policy_arns is deprecated
            .companions(
                    Shape.COMPANION_EACH,
                    "ManagedPolicyArns",
                    Companion.resource("aws_iam_role_policy_attachment")
                            .with(FixedArgument.owner("role", "name"))
                            .whole(new Table().plain("ManagedPolicyArns", "policy_arn")))
            .tags("Tags")
            .ref("Name", "name")
            .getAtt("Arn", "arn")
            .build();

    private IamRole() {}
}
