package io.github.taskdef.processor.resource;

import io.github.taskdef.processor.graph.Field.Companion;
import io.github.taskdef.processor.graph.Field.FixedArgument;
import io.github.taskdef.processor.graph.Field.Shape;
import io.github.taskdef.processor.graph.Field.Table;
import io.github.taskdef.processor.graph.ResourceKind;

/**
 * Files that outlive their tasks.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-filesystem.html">AWS::EFS::FileSystem</a>
 * @see <a href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/efs_file_system">aws_efs_file_system</a>
 */
public final class EfsFileSystem {
    public static final ResourceKind KIND = ResourceKind.of("AWS::EFS::FileSystem", "aws_efs_file_system")
            .plain("Encrypted", "encrypted")
            .plain("KmsKeyId", "kms_key_id")
            .plain("PerformanceMode", "performance_mode")
            .plain("ThroughputMode", "throughput_mode")
            .plain("ProvisionedThroughputInMibps", "provisioned_throughput_in_mibps")
            .plain("AvailabilityZoneName", "availability_zone_name")
            .nested(
                    Shape.BLOCKS,
                    "LifecyclePolicies",
                    "lifecycle_policy",
                    new Table()
                            .plain("TransitionToIA", "transition_to_ia")
                            .plain("TransitionToArchive", "transition_to_archive")
                            .plain("TransitionToPrimaryStorageClass", "transition_to_primary_storage_class"))
            .nested(
                    Shape.BLOCK,
                    "FileSystemProtection",
                    "protection",
                    new Table().plain("ReplicationOverwriteProtection", "replication_overwrite"))
            .companions(
                    Shape.COMPANION,
                    "BackupPolicy",
                    Companion.resource("aws_efs_backup_policy")
                            .with(FixedArgument.owner("file_system_id", "id"))
                            .whole(new Table()
                                    .nested(
                                            Shape.BLOCK,
                                            "BackupPolicy",
                                            "backup_policy",
                                            new Table().plain("Status", "status"))))
            .companions(
                    Shape.COMPANION,
                    "FileSystemPolicy",
                    Companion.resource("aws_efs_file_system_policy")
                            .with(FixedArgument.owner("file_system_id", "id"))
                            .whole(new Table().shaped(Shape.DOCUMENT, "FileSystemPolicy", "policy")))
            .tags("FileSystemTags")
            .ref("Id", "id")
            .getAtt("Arn", "arn")
            .createOnly("AvailabilityZoneName", "Encrypted", "KmsKeyId", "PerformanceMode")
            .build();

    private EfsFileSystem() {}
}
