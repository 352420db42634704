import java.util.Map;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ecs.*;
import software.amazon.awscdk.services.efs.*;
import software.amazon.awscdk.services.efs.FileSystem;
import software.amazon.awscdk.services.logs.LogGroup;
import software.constructs.Construct;

final class DocumentsStack extends Stack {
    DocumentsStack(Construct app) {
        super(app, "documents");
        FileSystem files = FileSystem.Builder.create(this, "DataFileSystem")
                .vpc(Vpc.Builder.create(this, "Vpc").maxAzs(2).natGateways(0).build())
                .build();
        AccessPoint accessPoint = AccessPoint.Builder.create(this, "DataAccessPoint")
                .fileSystem(files)
                .posixUser(PosixUser.builder().uid("1000").gid("1000").build())
                .path("/data")
                .createAcl(Acl.builder().ownerUid("1000").ownerGid("1000").permissions("0750").build())
                .build();

        FargateTaskDefinition task = new FargateTaskDefinition(this, "Task");
        task.addVolume(Volume.builder()
                .name("data")
                .efsVolumeConfiguration(EfsVolumeConfiguration.builder()
                        .fileSystemId(files.getFileSystemId())
                        .transitEncryption("ENABLED")
                        .authorizationConfig(AuthorizationConfig.builder()
                                .accessPointId(accessPoint.getAccessPointId())
                                .iam("ENABLED")
                                .build())
                        .build())
                .build());
        task.addContainer("documents", ContainerDefinitionOptions.builder()
                        .image(ContainerImage.fromRegistry("public.ecr.aws/docker/library/eclipse-temurin:17"))
                        .logging(LogDrivers.awsLogs(AwsLogDriverProps.builder()
                                .logGroup(new LogGroup(this, "LogGroup"))
                                .streamPrefix("documents")
                                .build()))
                        .secrets(Map.of(
                                "TOKEN", Secret.fromSecretsManager(
                                        new software.amazon.awscdk.services.secretsmanager.Secret(this, "TokenSecret")),
                                "PASSWORD", Secret.fromSecretsManager(
                                        software.amazon.awscdk.services.secretsmanager.Secret.fromSecretNameV2(
                                                this, "Password", "documents/db"))))
                        .build())
                .addMountPoints(MountPoint.builder()
                        .sourceVolume("data")
                        .containerPath("/data")
                        .readOnly(false)
                        .build());

        files.grantReadWrite(task.getTaskRole());
    }
}
