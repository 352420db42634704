package io.github.taskdef.processor.resource;

import io.github.taskdef.processor.graph.Field.Shape;
import io.github.taskdef.processor.graph.Field.Table;
import io.github.taskdef.processor.graph.ResourceKind;

/**
 * Keeps a number of tasks running.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html">AWS::ECS::Service</a>
 * @see <a href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ecs_service">aws_ecs_service</a>
 */
public final class EcsService {
    public static final ResourceKind KIND = ResourceKind.of("AWS::ECS::Service", "aws_ecs_service")
            // Terraform asks for a name and makes none by itself
            .generatedName("ServiceName", "name", 255)
            .plain("ServiceName", "name")
            .plain("Cluster", "cluster")
            .plain("TaskDefinition", "task_definition")
            .plain("DesiredCount", "desired_count")
            .plain("LaunchType", "launch_type")
            .nested(
                    Shape.BLOCKS,
                    "CapacityProviderStrategy",
                    "capacity_provider_strategy",
                    new Table()
                            .plain("CapacityProvider", "capacity_provider")
                            .plain("Base", "base")
                            .plain("Weight", "weight"))
            .plain("PlatformVersion", "platform_version")
            .plain("SchedulingStrategy", "scheduling_strategy")
            .plain("EnableExecuteCommand", "enable_execute_command")
            .plain("AvailabilityZoneRebalancing", "availability_zone_rebalancing")
            .plain("HealthCheckGracePeriodSeconds", "health_check_grace_period_seconds")
            // CloudFormation waits without being told to
            .shaped(Shape.TERRAFORM_ONLY, "WaitForSteadyState", "wait_for_steady_state")
            .nested(Shape.BLOCK, "DeploymentController", "deployment_controller", new Table().plain("Type", "type"))
            .nested(Shape.SPREAD, "DeploymentConfiguration", "", deployment())
            .nested(
                    Shape.BLOCK,
                    "NetworkConfiguration",
                    "network_configuration",
                    new Table().nested(Shape.SPREAD, "AwsvpcConfiguration", "", network()))
            .nested(
                    Shape.BLOCKS,
                    "LoadBalancers",
                    "load_balancer",
                    new Table()
                            .plain("TargetGroupArn", "target_group_arn")
                            .plain("ContainerName", "container_name")
                            .plain("ContainerPort", "container_port"))
            .nested(
                    Shape.BLOCKS,
                    "ServiceRegistries",
                    "service_registries",
                    new Table()
                            .plain("RegistryArn", "registry_arn")
                            .plain("ContainerName", "container_name")
                            .plain("ContainerPort", "container_port")
                            .plain("Port", "port"))
            .nested(Shape.BLOCK, "ServiceConnectConfiguration", "service_connect_configuration", connect())
            .nested(
                    Shape.BLOCKS,
                    "PlacementConstraints",
                    "placement_constraints",
                    new Table().plain("Type", "type").plain("Expression", "expression"))
            .nested(
                    Shape.BLOCKS,
                    "PlacementStrategies",
                    "ordered_placement_strategy",
                    new Table().plain("Type", "type").plain("Field", "field"))
            .nested(
                    Shape.BLOCKS,
                    "VolumeConfigurations",
                    "volume_configuration",
                    new Table()
                            .plain("Name", "name")
                            .nested(Shape.BLOCK, "ManagedEBSVolume", "managed_ebs_volume", volume()))
            .plain("EnableECSManagedTags", "enable_ecs_managed_tags")
            .plain("PropagateTags", "propagate_tags")
            .nested(
                    Shape.TERRAFORM_ONLY,
                    "Timeouts",
                    "timeouts",
                    new Table()
                            .plain("Create", "create")
                            .plain("Update", "update")
                            .plain("Delete", "delete"))
            .tags("Tags")
            .ref("Arn", "id")
            .getAtt("Name", "name")
            // one that was rolled back is steady too
            .verified(
                    "TaskDefinition",
                    "The service runs another task definition: the deployment failed and was rolled back. The service's events and the log group say why.")
            // that of the cluster, which Terraform would take for a change
            .decidedByAws("CapacityProviderStrategy", "LaunchType")
            .build();

    private EcsService() {}

    private static Table deployment() {
        return new Table()
                .plain("MaximumPercent", "deployment_maximum_percent")
                .plain("MinimumHealthyPercent", "deployment_minimum_healthy_percent")
                .nested(
                        Shape.BLOCK,
                        "DeploymentCircuitBreaker",
                        "deployment_circuit_breaker",
                        new Table().plain("Enable", "enable").plain("Rollback", "rollback"))
                .nested(
                        Shape.BLOCK,
                        "Alarms",
                        "alarms",
                        new Table()
                                .plain("AlarmNames", "alarm_names")
                                .plain("Enable", "enable")
                                .plain("Rollback", "rollback"));
    }

    private static Table network() {
        return new Table()
                .plain("Subnets", "subnets")
                .plain("SecurityGroups", "security_groups")
                .shaped(Shape.SWITCH, "AssignPublicIp", "assign_public_ip");
    }

    private static Table volume() {
        return new Table()
                .plain("RoleArn", "role_arn")
                .plain("VolumeType", "volume_type")
                .plain("SizeInGiB", "size_in_gb")
                .plain("SnapshotId", "snapshot_id")
                .plain("VolumeInitializationRate", "volume_initialization_rate")
                .plain("Iops", "iops")
                .plain("Throughput", "throughput")
                .plain("Encrypted", "encrypted")
                .plain("KmsKeyId", "kms_key_id")
                .plain("FilesystemType", "file_system_type")
                .nested(
                        Shape.BLOCKS,
                        "TagSpecifications",
                        "tag_specifications",
                        new Table().plain("ResourceType", "resource_type").plain("PropagateTags", "propagate_tags"));
    }

    private static Table connect() {
        return new Table()
                .plain("Enabled", "enabled")
                .plain("Namespace", "namespace")
                .nested(
                        Shape.BLOCKS,
                        "Services",
                        "service",
                        new Table()
                                .plain("PortName", "port_name")
                                .plain("DiscoveryName", "discovery_name")
                                .plain("IngressPortOverride", "ingress_port_override")
                                .nested(
                                        Shape.BLOCKS,
                                        "ClientAliases",
                                        "client_alias",
                                        new Table().plain("Port", "port").plain("DnsName", "dns_name"))
                                .nested(
                                        Shape.BLOCK,
                                        "Timeout",
                                        "timeout",
                                        new Table()
                                                .plain("IdleTimeoutSeconds", "idle_timeout_seconds")
                                                .plain("PerRequestTimeoutSeconds", "per_request_timeout_seconds")))
                .nested(
                        Shape.BLOCK,
                        "LogConfiguration",
                        "log_configuration",
                        new Table().plain("LogDriver", "log_driver").shaped(Shape.MAP, "Options", "options"));
    }
}
