package io.github.taskdef.processor.resource;

import io.github.taskdef.processor.graph.ResourceKind;

/**
 * One rule of who may talk to a {@link SecurityGroup}, apart from it so that two groups can name each other.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html">AWS::EC2::SecurityGroupIngress</a>
 * @see <a href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/vpc_security_group_ingress_rule">aws_vpc_security_group_ingress_rule</a>
 */
public final class SecurityGroupIngress {
    public static final ResourceKind KIND = ResourceKind.of(
                    "AWS::EC2::SecurityGroupIngress", "aws_vpc_security_group_ingress_rule")
            .plain("GroupId", "security_group_id")
            .plain("IpProtocol", "ip_protocol")
            .plain("FromPort", "from_port")
            .plain("ToPort", "to_port")
            .plain("CidrIp", "cidr_ipv4")
            .plain("CidrIpv6", "cidr_ipv6")
            .plain("SourcePrefixListId", "prefix_list_id")
            .plain("SourceSecurityGroupId", "referenced_security_group_id")
            .plain("Description", "description")
            .build();

    private SecurityGroupIngress() {}
}
