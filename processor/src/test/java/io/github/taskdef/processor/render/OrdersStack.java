package io.github.taskdef.processor.render;

import static io.github.taskdef.processor.graph.Value.fields;
import static io.github.taskdef.processor.graph.Value.items;
import static io.github.taskdef.processor.graph.Value.join;
import static io.github.taskdef.processor.graph.Value.text;
import static io.github.taskdef.processor.graph.Value.texts;
import static io.github.taskdef.processor.graph.Value.truth;

import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Output;
import io.github.taskdef.processor.graph.Parameter;
import io.github.taskdef.processor.graph.Place;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.Resource.Retention;
import io.github.taskdef.processor.graph.ResourceGraph;
import io.github.taskdef.processor.graph.ResourceKind;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.resource.EcsService;
import io.github.taskdef.processor.resource.EfsAccessPoint;
import io.github.taskdef.processor.resource.EfsFileSystem;
import io.github.taskdef.processor.resource.EfsMountTarget;
import io.github.taskdef.processor.resource.IamPolicy;
import io.github.taskdef.processor.resource.IamRole;
import io.github.taskdef.processor.resource.LogGroup;
import io.github.taskdef.processor.resource.Secret;
import io.github.taskdef.processor.resource.SecurityGroup;
import io.github.taskdef.processor.resource.SecurityGroupIngress;
import io.github.taskdef.processor.resource.TaskDefinition;
import java.util.List;
import java.util.Optional;

/** A stack as an application would have it: every kind, and what the golden files show. */
public final class OrdersStack {
    private static final Value ACCOUNT = new Value.Pseudo(Place.ACCOUNT);
    private static final Value PARTITION = new Value.Pseudo(Place.PARTITION);
    private static final Value REGION = new Value.Pseudo(Place.REGION);
    private static final Value TAGS =
            fields().put("application", "orders").put("cost centre", "4711").build();

    private final ResourceGraph.Builder graph =
            new ResourceGraph.Builder("orders", "Orders: takes them, keeps them, and ships them on Amazon ECS.");

    private OrdersStack() {}

    public static ResourceGraph build() {
        OrdersStack stack = new OrdersStack();
        stack.parameters();
        Resource logs = stack.logGroup();
        Resource secret = stack.secret();
        Resource taskGroup = stack.group("Task", "The tasks of orders.");
        Resource fileGroup = stack.group("Data", "The file system data of orders.");
        stack.filesFrom(taskGroup, fileGroup);
        Resource fileSystem = stack.fileSystem();
        Resource accessPoint = stack.accessPoint(fileSystem);
        List<LogicalId> mounts = List.of(stack.mount(fileSystem, fileGroup, 0), stack.mount(fileSystem, fileGroup, 1));
        Resource execution = stack.executionRole(logs, secret);
        Resource task = stack.taskRole(fileSystem, accessPoint);
        Resource definition = stack.taskDefinition(execution, task, logs, secret, fileSystem, accessPoint);
        stack.service(definition, taskGroup, mounts);
        stack.outputs(definition, fileSystem, secret);
        return stack.graph.build();
    }

    private Resource add(Resource resource) {
        if (graph.add(resource).isPresent()) {
            throw new IllegalStateException(resource.id() + " is taken");
        }
        return resource;
    }

    private Resource add(ResourceKind kind, String name, Value.FieldsBuilder properties) {
        return add(new Resource(kind, LogicalId.of("orders", name), properties.build()));
    }

    private void parameters() {
        parameter(
                "Image",
                Parameter.Type.TEXT,
                "The image the application runs from; the stack's own where it is empty.",
                Optional.of(""),
                0);
        parameter("Cluster", Parameter.Type.TEXT, "The cluster the service runs in.", Optional.empty(), 0);
        graph.add(new Parameter(
                "Stage",
                Parameter.Type.TEXT,
                "What the stack is for.",
                Parameter.Group.OTHER,
                Optional.of("test"),
                Optional.of("test|prod(-[a-z]{2}\\d)?"),
                "Stage must be test, prod, or prod with a region such as prod-eu1.",
                0));
        parameter("VpcId", Parameter.Type.VPC_ID, "The network everything lives in.", Optional.empty(), 0);
        parameter(
                "SubnetIds",
                Parameter.Type.SUBNET_IDS,
                "Two private subnets, each in its own availability zone.",
                Optional.empty(),
                2);
    }

    private void parameter(
            String name, Parameter.Type type, String description, Optional<String> defaultValue, int size) {
        Parameter.Group group = type == Parameter.Type.TEXT ? Parameter.Group.APPLICATION : Parameter.Group.NETWORK;
        graph.add(new Parameter(name, type, description, group, defaultValue, Optional.empty(), "", size));
    }

    private Resource logGroup() {
        return add(new Resource(
                LogGroup.KIND,
                LogicalId.of("orders", "Logs"),
                fields().put("RetentionInDays", 30).put("Tags", TAGS).build(),
                List.of(),
                Retention.DELETE));
    }

    private Resource secret() {
        return add(new Resource(
                Secret.KIND,
                LogicalId.of("orders", "DbPassword"),
                fields().put("Description", "The password of the database \"orders\".")
                        .put(
                                "GenerateSecretString",
                                fields().put("PasswordLength", 40)
                                        .put("ExcludeCharacters", "\"@/\\${}%{")
                                        .put("ExcludePunctuation", false)
                                        .build())
                        .put("Tags", TAGS)
                        .build(),
                List.of(),
                Retention.RETAIN));
    }

    private Resource group(String name, String description) {
        Value all = fields().put("IpProtocol", "-1")
                .put("CidrIp", "0.0.0.0/0")
                .put("Description", "Anywhere")
                .build();
        return add(
                SecurityGroup.KIND,
                name + "SecurityGroup",
                fields().put("GroupDescription", description)
                        .put("VpcId", new Value.ParameterValue("VpcId"))
                        .put("SecurityGroupEgress", items(all))
                        .put("Tags", TAGS));
    }

    private void filesFrom(Resource tasks, Resource files) {
        add(
                SecurityGroupIngress.KIND,
                "DataIngress",
                fields().put("GroupId", files.attribute("Id"))
                        .put("IpProtocol", "tcp")
                        .put("FromPort", 2049)
                        .put("ToPort", 2049)
                        .put("SourceSecurityGroupId", tasks.attribute("Id"))
                        .put("Description", "NFS from the tasks"));
    }

    private Resource fileSystem() {
        return add(new Resource(
                EfsFileSystem.KIND,
                LogicalId.of("orders", "Data"),
                fields().put("Encrypted", true)
                        .put("PerformanceMode", "generalPurpose")
                        .put("ThroughputMode", "elastic")
                        .put(
                                "LifecyclePolicies",
                                items(
                                        fields().put("TransitionToIA", "AFTER_30_DAYS")
                                                .build(),
                                        fields().put("TransitionToPrimaryStorageClass", "AFTER_1_ACCESS")
                                                .build()))
                        .put("BackupPolicy", fields().put("Status", "ENABLED").build())
                        .put(
                                "FileSystemPolicy",
                                policy(fields().put("Sid", "DenyUnencryptedTransport")
                                        .put("Effect", "Deny")
                                        .put(
                                                "Principal",
                                                fields().put("AWS", "*").build())
                                        .put("Action", "*")
                                        .put("Resource", "*")
                                        .put("Condition", condition("Bool", "aws:SecureTransport", text("false")))))
                        .put("FileSystemTags", TAGS)
                        .build(),
                List.of(),
                Retention.RETAIN));
    }

    private Resource accessPoint(Resource fileSystem) {
        return add(
                EfsAccessPoint.KIND,
                "DataAccessPoint",
                fields().put("FileSystemId", fileSystem.attribute("Id"))
                        .put(
                                "PosixUser",
                                fields().put("Uid", 1000)
                                        .put("Gid", 1000)
                                        .put("SecondaryGids", items(Value.whole(2000), Value.whole(3000)))
                                        .build())
                        .put(
                                "RootDirectory",
                                fields().put("Path", "/orders/data")
                                        .put(
                                                "CreationInfo",
                                                fields().put("OwnerUid", 1000)
                                                        .put("OwnerGid", 1000)
                                                        .put("Permissions", "0750")
                                                        .build())
                                        .build())
                        .put("AccessPointTags", TAGS));
    }

    private LogicalId mount(Resource fileSystem, Resource group, int subnet) {
        return add(
                        EfsMountTarget.KIND,
                        "DataMount" + "AB".charAt(subnet),
                        fields().put("FileSystemId", fileSystem.attribute("Id"))
                                .put("SubnetId", new Value.ParameterElement("SubnetIds", subnet))
                                .put("SecurityGroups", items(group.attribute("Id"))))
                .id();
    }

    private Resource executionRole(Resource logs, Resource secret) {
        Resource role = role(
                "ExecutionRole",
                fields().put("Description", "Sets up the launch of orders.")
                        .put(
                                "ManagedPolicyArns",
                                items(join(
                                        text("arn:"), PARTITION, text(":iam::aws:policy/AmazonSSMReadOnlyAccess")))));
        grant(
                role,
                "ExecutionPolicy",
                fields().put("Sid", "WriteLogs")
                        .put("Effect", "Allow")
                        .put("Action", texts(List.of("logs:CreateLogStream", "logs:PutLogEvents")))
                        .put("Resource", logs.attribute("StreamsArn")),
                fields().put("Sid", "ReadSecrets")
                        .put("Effect", "Allow")
                        .put("Action", "secretsmanager:GetSecretValue")
                        .put("Resource", secret.attribute("Arn")));
        return role;
    }

    private Resource taskRole(Resource fileSystem, Resource accessPoint) {
        Resource role = role("TaskRole", fields());
        grant(
                role,
                "TaskPolicy",
                fields().put("Sid", "MountData")
                        .put("Effect", "Allow")
                        .put("Action", texts(List.of("elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite")))
                        .put("Resource", fileSystem.attribute("Arn"))
                        .put(
                                "Condition",
                                condition(
                                        "StringEquals",
                                        "elasticfilesystem:AccessPointArn",
                                        accessPoint.attribute("Arn"))),
                fields().put("Sid", "ReadOrders")
                        .put("Effect", "Allow")
                        .put("Action", "s3:GetObject")
                        .put(
                                "Resource",
                                join(
                                        text("arn:"),
                                        PARTITION,
                                        text(":s3:::orders-"),
                                        ACCOUNT,
                                        text("/${aws:username}/*"))));
        return role;
    }

    private Resource role(String name, Value.FieldsBuilder more) {
        Value trust = policy(fields().put("Effect", "Allow")
                .put(
                        "Principal",
                        fields().put("Service", "ecs-tasks.amazonaws.com").build())
                .put("Action", "sts:AssumeRole")
                .put(
                        "Condition",
                        fields().put(
                                        "StringEquals",
                                        fields().put("aws:SourceAccount", ACCOUNT)
                                                .build())
                                .put(
                                        "ArnLike",
                                        fields().put(
                                                        "aws:SourceArn",
                                                        join(
                                                                text("arn:"),
                                                                PARTITION,
                                                                text(":ecs:"),
                                                                REGION,
                                                                text(":"),
                                                                ACCOUNT,
                                                                text(":*")))
                                                .build())
                                .build()));
        return add(
                IamRole.KIND, name, more.put("AssumeRolePolicyDocument", trust).put("Tags", TAGS));
    }

    private void grant(Resource role, String name, Value.FieldsBuilder... statements) {
        add(
                IamPolicy.KIND,
                name,
                fields().put("PolicyName", name)
                        .put("Roles", role.attribute("Name"))
                        .put("PolicyDocument", policy(statements)));
    }

    private static Value policy(Value.FieldsBuilder... statements) {
        return fields().put("Version", "2012-10-17")
                .put(
                        "Statement",
                        items(List.of(statements).stream()
                                .map(Value.FieldsBuilder::build)
                                .toArray(Value[]::new)))
                .build();
    }

    private static Value condition(String operator, String key, Value value) {
        return fields().put(operator, fields().put(key, value).build()).build();
    }

    private Resource taskDefinition(
            Resource execution,
            Resource task,
            Resource logs,
            Resource secret,
            Resource fileSystem,
            Resource accessPoint) {
        Value efs = fields().put("FilesystemId", fileSystem.attribute("Id"))
                .put("TransitEncryption", "ENABLED")
                .put(
                        "AuthorizationConfig",
                        fields().put("AccessPointId", accessPoint.attribute("Id"))
                                .put("IAM", "ENABLED")
                                .build())
                .build();
        return add(
                TaskDefinition.KIND,
                "TaskDefinition",
                fields().put("Family", "orders")
                        .put("Cpu", "512")
                        .put("Memory", "1024")
                        .put("NetworkMode", "awsvpc")
                        .put("RequiresCompatibilities", texts(List.of("FARGATE")))
                        .put("ExecutionRoleArn", execution.attribute("Arn"))
                        .put("TaskRoleArn", task.attribute("Arn"))
                        .put("EphemeralStorage", fields().put("SizeInGiB", 40).build())
                        .put(
                                "RuntimePlatform",
                                fields().put("CpuArchitecture", "X86_64")
                                        .put("OperatingSystemFamily", "LINUX")
                                        .build())
                        .put("ContainerDefinitions", items(application(logs, secret), sidecar()))
                        .put(
                                "Volumes",
                                items(
                                        fields().put("Name", "data")
                                                .put("EFSVolumeConfiguration", efs)
                                                .build(),
                                        fields().put("Name", "tmp").build()))
                        .put("Tags", TAGS));
    }

    private static Value application(Resource logs, Resource secret) {
        return fields().put("Name", "orders")
                .put(
                        "Image",
                        new Value.ParameterOr(
                                "Image",
                                join(
                                        ACCOUNT,
                                        text(".dkr.ecr."),
                                        REGION,
                                        text("."),
                                        new Value.Pseudo(Place.URL_SUFFIX),
                                        text("/orders:1.0"))))
                .put("Essential", true)
                .put("User", "1000:1000")
                .put("ReadonlyRootFilesystem", true)
                .put("StopTimeout", 30)
                .put(
                        "Environment",
                        items(
                                fields().put("Name", "GREETING")
                                        .put("Value", "\"Grüezi\" ${name}\n\t100 %{off}\\")
                                        .build(),
                                fields().put("Name", "STAGE")
                                        .put("Value", new Value.ParameterValue("Stage"))
                                        .build()))
                .put(
                        "Secrets",
                        items(fields().put("Name", "DB_PASSWORD")
                                .put("ValueFrom", secret.attribute("Arn"))
                                .build()))
                .put(
                        "PortMappings",
                        items(fields().put("ContainerPort", 8080)
                                .put("Protocol", "tcp")
                                .put("Name", "http")
                                .put("AppProtocol", "http")
                                .build()))
                .put("MountPoints", items(mount("data", "/data"), mount("tmp", "/tmp")))
                .put(
                        "DependsOn",
                        items(fields().put("ContainerName", "agent")
                                .put("Condition", "HEALTHY")
                                .build()))
                .put("LinuxParameters", fields().put("InitProcessEnabled", true).build())
                .put(
                        "LogConfiguration",
                        fields().put("LogDriver", "awslogs")
                                .put(
                                        "Options",
                                        fields().put("awslogs-group", logs.attribute("Name"))
                                                .put("awslogs-region", REGION)
                                                .put("awslogs-stream-prefix", "orders")
                                                .put("awslogs-multiline-pattern", "^\\S")
                                                .put("mode", "non-blocking")
                                                .put("max-buffer-size", "25m")
                                                .build())
                                .build())
                .build();
    }

    private static Value mount(String volume, String path) {
        return fields().put("SourceVolume", volume)
                .put("ContainerPath", path)
                .put("ReadOnly", false)
                .build();
    }

    private static Value sidecar() {
        return fields().put("Name", "agent")
                .put("Image", "public.ecr.aws/example/agent:3.2")
                .put("Essential", false)
                .put(
                        "Command",
                        texts(List.of(
                                "--listen",
                                "127.0.0.1:9000",
                                "--label",
                                "a long enough label to need a line of its own")))
                .put(
                        "HealthCheck",
                        fields().put("Command", texts(List.of("CMD-SHELL", "curl -f http://localhost:9000/ || exit 1")))
                                .put("Interval", 30)
                                .put("Timeout", 5)
                                .put("Retries", 3)
                                .put("StartPeriod", 10)
                                .build())
                .build();
    }

    private void service(Resource definition, Resource group, List<LogicalId> mounts) {
        Value.Fields properties = fields().put("Cluster", new Value.ParameterValue("Cluster"))
                .put("TaskDefinition", definition.attribute("Arn"))
                .put("DesiredCount", 2)
                .put("LaunchType", "FARGATE")
                .put("PlatformVersion", "LATEST")
                .put("SchedulingStrategy", "REPLICA")
                .put("EnableExecuteCommand", false)
                .put("AvailabilityZoneRebalancing", "ENABLED")
                .put(
                        "DeploymentConfiguration",
                        fields().put("MaximumPercent", 200)
                                .put("MinimumHealthyPercent", 100)
                                .put(
                                        "DeploymentCircuitBreaker",
                                        fields().put("Enable", true)
                                                .put("Rollback", true)
                                                .build())
                                .build())
                .put(
                        "NetworkConfiguration",
                        fields().put(
                                        "AwsvpcConfiguration",
                                        fields().put("Subnets", new Value.ParameterValue("SubnetIds"))
                                                .put("SecurityGroups", items(group.attribute("Id")))
                                                .put("AssignPublicIp", truth(false))
                                                .build())
                                .build())
                .put("EnableECSManagedTags", true)
                .put("PropagateTags", "SERVICE")
                .put("Tags", TAGS)
                .build();
        add(new Resource(EcsService.KIND, LogicalId.of("orders", "Service"), properties, mounts, Retention.UNSTATED));
    }

    private void outputs(Resource definition, Resource fileSystem, Resource secret) {
        graph.add(new Output("TaskDefinitionArn", "The task definition's ARN.", definition.attribute("Arn"), false));
        graph.add(new Output("DataFileSystemId", "The file system data.", fileSystem.attribute("Id"), true));
        graph.add(new Output("DbPasswordArn", "Where the database's password is kept.", secret.attribute("Arn"), true));
    }
}
