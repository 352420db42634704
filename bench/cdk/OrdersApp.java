import java.util.List;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.ArnComponents;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ec2.VpcAttributes;
import software.amazon.awscdk.services.ecs.*;
import software.amazon.awscdk.services.efs.AccessPoint;
import software.amazon.awscdk.services.efs.Acl;
import software.amazon.awscdk.services.efs.FileSystem;
import software.amazon.awscdk.services.efs.PosixUser;
import software.amazon.awscdk.services.efs.ThroughputMode;
import software.amazon.awscdk.services.iam.PolicyStatement;

/** The job of taskdef/Input.java.txt: a Fargate service whose code reads a bucket and has a directory on EFS. */
public final class OrdersApp {
    public static void main(String[] arguments) {
        App app = new App(AppProps.builder().outdir(arguments[0]).build());
        define(new Stack(app, "orders"));
        app.synth();
    }

    private static void define(Stack stack) {
        IVpc vpc = Vpc.fromVpcAttributes(stack, "Vpc", VpcAttributes.builder()
                .vpcId("vpc-12345678")
                .availabilityZones(List.of("eu-central-1a", "eu-central-1b"))
                .privateSubnetIds(List.of("subnet-12345678", "subnet-23456789"))
                .build());
        FileSystem files = FileSystem.Builder.create(stack, "Data")
                .vpc(vpc)
                .throughputMode(ThroughputMode.ELASTIC)
                .enableAutomaticBackups(true)
                .build();
        AccessPoint point = AccessPoint.Builder.create(stack, "DataAccessPoint")
                .fileSystem(files)
                .path("/data")
                .posixUser(PosixUser.builder().uid("1000").gid("1000").build())
                .createAcl(Acl.builder()
                        .ownerUid("1000")
                        .ownerGid("1000")
                        .permissions("0750")
                        .build())
                .build();
        FargateTaskDefinition task = FargateTaskDefinition.Builder.create(stack, "Task")
                .family("orders")
                .cpu(512)
                .memoryLimitMiB(1024)
                .build();
        task.addToTaskRolePolicy(PolicyStatement.Builder.create()
                .actions(List.of("s3:GetObject"))
                .resources(List.of(stack.formatArn(ArnComponents.builder()
                        .service("s3")
                        .region("")
                        .account("")
                        .resource("orders-" + stack.getAccount())
                        .resourceName("*")
                        .build())))
                .build());
        files.grantReadWrite(task.getTaskRole());
        task.addVolume(volume(files, point));
        ContainerDefinition container = task.addContainer(
                "orders",
                ContainerDefinitionOptions.builder()
                        .image(ContainerImage.fromRegistry("orders:latest"))
                        .logging(LogDriver.awsLogs(AwsLogDriverProps.builder()
                                .streamPrefix("orders")
                                .build()))
                        .build());
        container.addMountPoints(MountPoint.builder()
                .sourceVolume("data")
                .containerPath("/data")
                .readOnly(false)
                .build());
        ICluster cluster = Cluster.fromClusterAttributes(
                stack,
                "Cluster",
                ClusterAttributes.builder().clusterName("orders").vpc(vpc).build());
        FargateService service = FargateService.Builder.create(stack, "Service")
                .cluster(cluster)
                .taskDefinition(task)
                .desiredCount(1)
                .build();
        files.getConnections().allowDefaultPortFrom(service);
    }

    private static Volume volume(FileSystem files, AccessPoint point) {
        return Volume.builder()
                .name("data")
                .efsVolumeConfiguration(EfsVolumeConfiguration.builder()
                        .fileSystemId(files.getFileSystemId())
                        .transitEncryption("ENABLED")
                        .authorizationConfig(AuthorizationConfig.builder()
                                .accessPointId(point.getAccessPointId())
                                .iam("ENABLED")
                                .build())
                        .build())
                .build();
    }
}
