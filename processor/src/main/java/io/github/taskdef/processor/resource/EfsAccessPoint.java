package io.github.taskdef.processor.resource;

import io.github.taskdef.processor.graph.Field.Shape;
import io.github.taskdef.processor.graph.Field.Table;
import io.github.taskdef.processor.graph.ResourceKind;

/**
 * One application's door into an {@link EfsFileSystem}: its directory and whom it acts as there.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-accesspoint.html">AWS::EFS::AccessPoint</a>
 * @see <a href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/efs_access_point">aws_efs_access_point</a>
 */
public final class EfsAccessPoint {
    public static final ResourceKind KIND = ResourceKind.of("AWS::EFS::AccessPoint", "aws_efs_access_point")
            .plain("FileSystemId", "file_system_id")
            .nested(
                    Shape.BLOCK,
                    "PosixUser",
                    "posix_user",
                    new Table()
                            .shaped(Shape.NUMBER_TEXT, "Uid", "uid")
                            .shaped(Shape.NUMBER_TEXT, "Gid", "gid")
                            .shaped(Shape.NUMBER_TEXT, "SecondaryGids", "secondary_gids"))
            .nested(
                    Shape.BLOCK,
                    "RootDirectory",
                    "root_directory",
                    new Table()
                            .plain("Path", "path")
                            .nested(
                                    Shape.BLOCK,
                                    "CreationInfo",
                                    "creation_info",
                                    new Table()
                                            .shaped(Shape.NUMBER_TEXT, "OwnerUid", "owner_uid")
                                            .shaped(Shape.NUMBER_TEXT, "OwnerGid", "owner_gid")
                                            // text in both: a number would lose its octal meaning
                                            .plain("Permissions", "permissions")))
            .tags("AccessPointTags")
            .ref("Id", "id")
            .getAtt("Arn", "arn")
            .createOnly("FileSystemId", "PosixUser", "RootDirectory")
            .build();

    private EfsAccessPoint() {}
}
