package io.github.taskdef.processor.resource;

import io.github.taskdef.processor.graph.Field.Companion;
import io.github.taskdef.processor.graph.Field.FixedArgument;
import io.github.taskdef.processor.graph.Field.Shape;
import io.github.taskdef.processor.graph.Field.Table;
import io.github.taskdef.processor.graph.ResourceKind;
import io.github.taskdef.processor.graph.ResourceKind.AttributeSpelling;

/**
 * Who may talk to its members and whom they may talk to; {@link SecurityGroupIngress} tells the former.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html">AWS::EC2::SecurityGroup</a>
 * @see <a href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/security_group">aws_security_group</a>
 */
public final class SecurityGroup {
    public static final ResourceKind KIND = ResourceKind.of("AWS::EC2::SecurityGroup", "aws_security_group")
            .generatedName("GroupName", "name_prefix", 100)
            .plain("GroupName", "name")
            .plain("GroupDescription", "description")
            .plain("VpcId", "vpc_id")
            .companions(
                    Shape.COMPANION_OF_ONE,
                    "SecurityGroupEgress",
                    Companion.resource("aws_vpc_security_group_egress_rule")
                            .with(FixedArgument.owner("security_group_id", "id"))
                            .spread(egress()))
            .tags("Tags")
            .attribute("Id", new AttributeSpelling("GroupId", "id", ""))
            .build();

    private SecurityGroup() {}

    private static Table egress() {
        return new Table()
                .plain("IpProtocol", "ip_protocol")
                .plain("FromPort", "from_port")
                .plain("ToPort", "to_port")
                .plain("CidrIp", "cidr_ipv4")
                .plain("CidrIpv6", "cidr_ipv6")
                .plain("DestinationPrefixListId", "prefix_list_id")
                .plain("DestinationSecurityGroupId", "referenced_security_group_id")
                .plain("Description", "description");
    }
}
