package io.github.taskdef.processor.resource;

import io.github.taskdef.processor.graph.ResourceKind;

/**
 * Where a subnet reaches an {@link EfsFileSystem}; at most one in each availability zone.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-mounttarget.html">AWS::EFS::MountTarget</a>
 * @see <a href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/efs_mount_target">aws_efs_mount_target</a>
 */
public final class EfsMountTarget {
    public static final ResourceKind KIND = ResourceKind.of("AWS::EFS::MountTarget", "aws_efs_mount_target")
            .plain("FileSystemId", "file_system_id")
            .plain("SubnetId", "subnet_id")
            .plain("IpAddress", "ip_address")
            .plain("SecurityGroups", "security_groups")
            .ref("Id", "id")
            .build();

    private EfsMountTarget() {}
}
