import java.util.List;
import java.util.Map;
import software.amazon.awscdk.*;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ecs.*;
import software.amazon.awscdk.services.ecs.HealthCheck;
import software.amazon.awscdk.services.ecs.Secret;
import software.amazon.awscdk.services.efs.*;
import software.amazon.awscdk.services.efs.FileSystem;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.constructs.Construct;

/** A sound application, in which each mistake is made alone. */
public final class OrdersStack extends Stack {
    public OrdersStack(Construct app) {
        super(app, "Orders");
        LogGroup logGroup = LogGroup.Builder.create(this, "LogGroup")
                .logGroupName("/orders")
                .retention(RetentionDays.ONE_WEEK)
                .build();
        Role taskRole = Role.Builder.create(this, "TaskRole")
                .roleName("orders-task")
                .assumedBy(new ServicePrincipal("ecs-tasks.amazonaws.com"))
                .build();
        IFileSystem fileSystem = FileSystem.Builder.create(this, "FileSystem")
                .vpc(Vpc.Builder.create(this, "Vpc").maxAzs(2).natGateways(0).build())
                .throughputMode(ThroughputMode.ELASTIC)
                .build();
        AccessPoint accessPoint = AccessPoint.Builder.create(this, "AccessPoint")
                .fileSystem(fileSystem)
                .posixUser(PosixUser.builder().uid("1000").gid("1000").build())
                .path("/orders")
                .createAcl(Acl.builder().ownerUid("1000").ownerGid("1000").permissions("0750").build())
                .build();
        fileSystem.grantReadWrite(taskRole);

        FargateTaskDefinition task = FargateTaskDefinition.Builder.create(this, "Task")
                .family("orders")
                .cpu(1024)
                .memoryLimitMiB(2048)
                .taskRole(taskRole)
                .build();
        task.addVolume(Volume.builder()
                .name("data")
                .efsVolumeConfiguration(EfsVolumeConfiguration.builder()
                        .fileSystemId(fileSystem.getFileSystemId())
                        .transitEncryption("ENABLED")
                        .authorizationConfig(AuthorizationConfig.builder()
                                .accessPointId(accessPoint.getAccessPointId())
                                .iam("ENABLED")
                                .build())
                        .build())
                .build());

        LogDriver logs = LogDrivers.awsLogs(AwsLogDriverProps.builder()
                .logGroup(logGroup)
                .streamPrefix("orders")
                .build());
        ContainerDefinition orders = task.addContainer("orders", ContainerDefinitionOptions.builder()
                .image(ContainerImage.fromRegistry("public.ecr.aws/docker/library/eclipse-temurin:17.0.15_6-jre"))
                .portMappings(List.of(PortMapping.builder().containerPort(8080).build()))
                .environment(Map.of("LOG_LEVEL", "info", "REGION", getRegion()))
                .secrets(Map.of("DB_PASSWORD", Secret.fromSecretsManager(
                        software.amazon.awscdk.services.secretsmanager.Secret.fromSecretCompleteArn(this, "Password",
                                "arn:aws:secretsmanager:eu-central-1:111122223333:secret:orders-db-a1B2c3"))))
                .healthCheck(HealthCheck.builder()
                        .command(List.of("CMD", "java", "Health.java"))
                        .interval(Duration.seconds(10))
                        .timeout(Duration.seconds(2))
                        .build())
                .stopTimeout(Duration.seconds(60))
                .logging(logs)
                .build());
        orders.addMountPoints(MountPoint.builder()
                .sourceVolume("data")
                .containerPath("/data")
                .readOnly(false)
                .build());
        ContainerDefinition proxy = task.addContainer("proxy", ContainerDefinitionOptions.builder()
                .image(ContainerImage.fromRegistry("public.ecr.aws/docker/library/nginx:1.27.5"))
                .cpu(256)
                .memoryLimitMiB(512)
                .logging(logs)
                .build());
        proxy.addContainerDependencies(ContainerDependency.builder()
                .container(orders)
                .condition(ContainerDependencyCondition.HEALTHY)
                .build());
    }
}
