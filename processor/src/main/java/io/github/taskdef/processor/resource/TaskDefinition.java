package io.github.taskdef.processor.resource;

import io.github.taskdef.processor.graph.Field.Shape;
import io.github.taskdef.processor.graph.Field.Table;
import io.github.taskdef.processor.graph.ResourceKind;

/**
 * What runs together: the containers, their volumes and the two roles. A change makes a new revision.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html">AWS::ECS::TaskDefinition</a>
 * @see <a href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ecs_task_definition">aws_ecs_task_definition</a>
 */
public final class TaskDefinition {
    public static final ResourceKind KIND = ResourceKind.of("AWS::ECS::TaskDefinition", "aws_ecs_task_definition")
            .generatedName("Family", "family", 255)
            .plain("Family", "family")
            .plain("Cpu", "cpu")
            .plain("Memory", "memory")
            .plain("NetworkMode", "network_mode")
            .plain("RequiresCompatibilities", "requires_compatibilities")
            .plain("ExecutionRoleArn", "execution_role_arn")
            .plain("TaskRoleArn", "task_role_arn")
            .plain("PidMode", "pid_mode")
            .plain("IpcMode", "ipc_mode")
            .plain("EnableFaultInjection", "enable_fault_injection")
            .shaped(Shape.TERRAFORM_ONLY, "SkipDestroy", "skip_destroy")
            .nested(
                    Shape.BLOCK,
                    "RuntimePlatform",
                    "runtime_platform",
                    new Table()
                            .plain("CpuArchitecture", "cpu_architecture")
                            .plain("OperatingSystemFamily", "operating_system_family"))
            .nested(Shape.BLOCK, "EphemeralStorage", "ephemeral_storage", new Table().plain("SizeInGiB", "size_in_gib"))
            .nested(Shape.ENCODED_OBJECTS, "ContainerDefinitions", "container_definitions", ContainerDefinition.table())
            .nested(Shape.BLOCKS, "Volumes", "volume", volume())
            .nested(
                    Shape.BLOCKS,
                    "PlacementConstraints",
                    "placement_constraints",
                    new Table().plain("Type", "type").plain("Expression", "expression"))
            .tags("Tags")
            .ref("Arn", "arn")
            .build();

    private TaskDefinition() {}

    private static Table volume() {
        return new Table()
                .plain("Name", "name")
                .plain("ConfiguredAtLaunch", "configure_at_launch")
                .nested(Shape.SPREAD, "Host", "", new Table().plain("SourcePath", "host_path"))
                .nested(Shape.BLOCK, "EFSVolumeConfiguration", "efs_volume_configuration", efs())
                .nested(
                        Shape.BLOCK,
                        "FSxWindowsFileServerVolumeConfiguration",
                        "fsx_windows_file_server_volume_configuration",
                        fsx())
                .nested(
                        Shape.BLOCK,
                        "DockerVolumeConfiguration",
                        "docker_volume_configuration",
                        new Table()
                                .plain("Scope", "scope")
                                .plain("Autoprovision", "autoprovision")
                                .plain("Driver", "driver")
                                .shaped(Shape.MAP, "DriverOpts", "driver_opts")
                                .shaped(Shape.MAP, "Labels", "labels"));
    }

    private static Table fsx() {
        return new Table()
                .plain("FileSystemId", "file_system_id")
                .plain("RootDirectory", "root_directory")
                .nested(
                        Shape.BLOCK,
                        "AuthorizationConfig",
                        "authorization_config",
                        new Table()
                                .plain("CredentialsParameter", "credentials_parameter")
                                .plain("Domain", "domain"));
    }

    private static Table efs() {
        // the one place where CloudFormation does not spell it FileSystemId
        return new Table()
                .plain("FilesystemId", "file_system_id")
                .plain("RootDirectory", "root_directory")
                .plain("TransitEncryption", "transit_encryption")
                .plain("TransitEncryptionPort", "transit_encryption_port")
                .nested(
                        Shape.BLOCK,
                        "AuthorizationConfig",
                        "authorization_config",
                        new Table().plain("AccessPointId", "access_point_id").plain("IAM", "iam"));
    }
}
