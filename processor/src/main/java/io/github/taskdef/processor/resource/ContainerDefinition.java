package io.github.taskdef.processor.resource;

import io.github.taskdef.processor.graph.Field.Shape;
import io.github.taskdef.processor.graph.Field.Table;

/**
 * The containers of a {@link TaskDefinition}. Terraform takes them as the JSON of the ECS API, whose names begin with a small
 * letter.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html">AWS::ECS::TaskDefinition ContainerDefinition</a>
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html">ContainerDefinition</a>
 */
final class ContainerDefinition {
    private ContainerDefinition() {}

    static void table(Table container) {
        container
                .plain("Name", "name")
                .plain("Image", "image")
                .plain("Essential", "essential")
                .plain("Cpu", "cpu")
                .plain("Memory", "memory")
                .plain("MemoryReservation", "memoryReservation")
                .plain("EntryPoint", "entryPoint")
                .plain("Command", "command")
                .plain("WorkingDirectory", "workingDirectory")
                .plain("User", "user")
                .plain("Privileged", "privileged")
                .plain("ReadonlyRootFilesystem", "readonlyRootFilesystem")
                .plain("Interactive", "interactive")
                .plain("PseudoTerminal", "pseudoTerminal")
                .plain("Hostname", "hostname")
                .plain("DisableNetworking", "disableNetworking")
                .plain("Links", "links")
                .plain("DnsServers", "dnsServers")
                .plain("DnsSearchDomains", "dnsSearchDomains")
                .plain("DockerSecurityOptions", "dockerSecurityOptions")
                .plain("CredentialSpecs", "credentialSpecs")
                .plain("StartTimeout", "startTimeout")
                .plain("StopTimeout", "stopTimeout")
                .plain("VersionConsistency", "versionConsistency")
                .shaped(Shape.MAP, "DockerLabels", "dockerLabels")
                .nested(
                        Shape.OBJECT,
                        "RepositoryCredentials",
                        "repositoryCredentials",
                        credentials -> credentials.plain("CredentialsParameter", "credentialsParameter"))
                .nested(Shape.OBJECTS, "Environment", "environment", variable -> variable.plain("Name", "name")
                        .plain("Value", "value"))
                .nested(Shape.OBJECTS, "EnvironmentFiles", "environmentFiles", file -> file.plain("Type", "type")
                        .plain("Value", "value"))
                .nested(Shape.OBJECTS, "Secrets", "secrets", ContainerDefinition::secret)
                .nested(Shape.OBJECTS, "PortMappings", "portMappings", ContainerDefinition::port)
                .nested(Shape.OBJECTS, "MountPoints", "mountPoints", mount -> mount.plain(
                                "SourceVolume", "sourceVolume")
                        .plain("ContainerPath", "containerPath")
                        .plain("ReadOnly", "readOnly"))
                .nested(Shape.OBJECTS, "VolumesFrom", "volumesFrom", from -> from.plain(
                                "SourceContainer", "sourceContainer")
                        .plain("ReadOnly", "readOnly"))
                .nested(Shape.OBJECTS, "DependsOn", "dependsOn", dependency -> dependency
                        .plain("ContainerName", "containerName")
                        .plain("Condition", "condition"))
                .nested(Shape.OBJECT, "HealthCheck", "healthCheck", ContainerDefinition::health)
                .nested(Shape.OBJECT, "RestartPolicy", "restartPolicy", policy -> policy.plain("Enabled", "enabled")
                        .plain("IgnoredExitCodes", "ignoredExitCodes")
                        .plain("RestartAttemptPeriod", "restartAttemptPeriod"))
                .nested(Shape.OBJECTS, "ExtraHosts", "extraHosts", host -> host.plain("Hostname", "hostname")
                        .plain("IpAddress", "ipAddress"))
                .nested(Shape.OBJECTS, "Ulimits", "ulimits", limit -> limit.plain("Name", "name")
                        .plain("SoftLimit", "softLimit")
                        .plain("HardLimit", "hardLimit"))
                .nested(Shape.OBJECTS, "SystemControls", "systemControls", control -> control.plain(
                                "Namespace", "namespace")
                        .plain("Value", "value"))
                .nested(Shape.OBJECTS, "ResourceRequirements", "resourceRequirements", requirement -> requirement
                        .plain("Type", "type")
                        .plain("Value", "value"))
                .nested(Shape.OBJECT, "LinuxParameters", "linuxParameters", ContainerDefinition::linux)
                .nested(Shape.OBJECT, "LogConfiguration", "logConfiguration", log -> log.plain("LogDriver", "logDriver")
                        .shaped(Shape.MAP, "Options", "options")
                        .nested(Shape.OBJECTS, "SecretOptions", "secretOptions", ContainerDefinition::secret))
                .nested(Shape.OBJECT, "FirelensConfiguration", "firelensConfiguration", firelens -> firelens.plain(
                                "Type", "type")
                        .shaped(Shape.MAP, "Options", "options"));
    }

    private static void secret(Table secret) {
        secret.plain("Name", "name").plain("ValueFrom", "valueFrom");
    }

    private static void port(Table port) {
        port.plain("ContainerPort", "containerPort")
                .plain("ContainerPortRange", "containerPortRange")
                .plain("HostPort", "hostPort")
                .plain("Protocol", "protocol")
                .plain("Name", "name")
                .plain("AppProtocol", "appProtocol");
    }

    private static void health(Table health) {
        health.plain("Command", "command")
                .plain("Interval", "interval")
                .plain("Timeout", "timeout")
                .plain("Retries", "retries")
                .plain("StartPeriod", "startPeriod");
    }

    private static void linux(Table linux) {
        linux.plain("InitProcessEnabled", "initProcessEnabled")
                .nested(Shape.OBJECT, "Capabilities", "capabilities", capabilities -> capabilities
                        .plain("Add", "add")
                        .plain("Drop", "drop"))
                .nested(Shape.OBJECTS, "Devices", "devices", device -> device.plain("HostPath", "hostPath")
                        .plain("ContainerPath", "containerPath")
                        .plain("Permissions", "permissions"))
                .plain("MaxSwap", "maxSwap")
                .plain("Swappiness", "swappiness")
                .plain("SharedMemorySize", "sharedMemorySize")
                .nested(Shape.OBJECTS, "Tmpfs", "tmpfs", tmpfs -> tmpfs.plain("ContainerPath", "containerPath")
                        .plain("Size", "size")
                        .plain("MountOptions", "mountOptions"));
    }
}
