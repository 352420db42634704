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

    static Table table() {
        return new Table()
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
                        new Table().plain("CredentialsParameter", "credentialsParameter"))
                .nested(
                        Shape.OBJECTS,
                        "Environment",
                        "environment",
                        new Table().plain("Name", "name").plain("Value", "value"))
                .nested(
                        Shape.OBJECTS,
                        "EnvironmentFiles",
                        "environmentFiles",
                        new Table().plain("Type", "type").plain("Value", "value"))
                .nested(Shape.OBJECTS, "Secrets", "secrets", secret())
                .nested(Shape.OBJECTS, "PortMappings", "portMappings", port())
                .nested(
                        Shape.OBJECTS,
                        "MountPoints",
                        "mountPoints",
                        new Table()
                                .plain("SourceVolume", "sourceVolume")
                                .plain("ContainerPath", "containerPath")
                                .plain("ReadOnly", "readOnly"))
                .nested(
                        Shape.OBJECTS,
                        "VolumesFrom",
                        "volumesFrom",
                        new Table().plain("SourceContainer", "sourceContainer").plain("ReadOnly", "readOnly"))
                .nested(
                        Shape.OBJECTS,
                        "DependsOn",
                        "dependsOn",
                        new Table().plain("ContainerName", "containerName").plain("Condition", "condition"))
                .nested(Shape.OBJECT, "HealthCheck", "healthCheck", health())
                .nested(
                        Shape.OBJECT,
                        "RestartPolicy",
                        "restartPolicy",
                        new Table()
                                .plain("Enabled", "enabled")
                                .plain("IgnoredExitCodes", "ignoredExitCodes")
                                .plain("RestartAttemptPeriod", "restartAttemptPeriod"))
                .nested(
                        Shape.OBJECTS,
                        "ExtraHosts",
                        "extraHosts",
                        new Table().plain("Hostname", "hostname").plain("IpAddress", "ipAddress"))
                .nested(
                        Shape.OBJECTS,
                        "Ulimits",
                        "ulimits",
                        new Table()
                                .plain("Name", "name")
                                .plain("SoftLimit", "softLimit")
                                .plain("HardLimit", "hardLimit"))
                .nested(
                        Shape.OBJECTS,
                        "SystemControls",
                        "systemControls",
                        new Table().plain("Namespace", "namespace").plain("Value", "value"))
                .nested(
                        Shape.OBJECTS,
                        "ResourceRequirements",
                        "resourceRequirements",
                        new Table().plain("Type", "type").plain("Value", "value"))
                .nested(Shape.OBJECT, "LinuxParameters", "linuxParameters", linux())
                .nested(
                        Shape.OBJECT,
                        "LogConfiguration",
                        "logConfiguration",
                        new Table()
                                .plain("LogDriver", "logDriver")
                                .shaped(Shape.MAP, "Options", "options")
                                .nested(Shape.OBJECTS, "SecretOptions", "secretOptions", secret()))
                .nested(
                        Shape.OBJECT,
                        "FirelensConfiguration",
                        "firelensConfiguration",
                        new Table().plain("Type", "type").shaped(Shape.MAP, "Options", "options"));
    }

    private static Table secret() {
        return new Table().plain("Name", "name").plain("ValueFrom", "valueFrom");
    }

    private static Table port() {
        return new Table()
                .plain("ContainerPort", "containerPort")
                .plain("ContainerPortRange", "containerPortRange")
                .plain("HostPort", "hostPort")
                .plain("Protocol", "protocol")
                .plain("Name", "name")
                .plain("AppProtocol", "appProtocol");
    }

    private static Table health() {
        return new Table()
                .plain("Command", "command")
                .plain("Interval", "interval")
                .plain("Timeout", "timeout")
                .plain("Retries", "retries")
                .plain("StartPeriod", "startPeriod");
    }

    private static Table linux() {
        return new Table()
                .plain("InitProcessEnabled", "initProcessEnabled")
                .nested(
                        Shape.OBJECT,
                        "Capabilities",
                        "capabilities",
                        new Table().plain("Add", "add").plain("Drop", "drop"))
                .nested(
                        Shape.OBJECTS,
                        "Devices",
                        "devices",
                        new Table()
                                .plain("HostPath", "hostPath")
                                .plain("ContainerPath", "containerPath")
                                .plain("Permissions", "permissions"))
                .plain("MaxSwap", "maxSwap")
                .plain("Swappiness", "swappiness")
                .plain("SharedMemorySize", "sharedMemorySize")
                .nested(
                        Shape.OBJECTS,
                        "Tmpfs",
                        "tmpfs",
                        new Table()
                                .plain("ContainerPath", "containerPath")
                                .plain("Size", "size")
                                .plain("MountOptions", "mountOptions"));
    }
}
