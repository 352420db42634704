import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ecs.*;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.s3.Bucket;
import software.constructs.Construct;

final class ReportsStack extends Stack {
    ReportsStack(Construct app) {
        super(app, "reports");
        FargateTaskDefinition task = new FargateTaskDefinition(this, "Task");
        task.addContainer("reports", ContainerDefinitionOptions.builder()
                .image(ContainerImage.fromRegistry("public.ecr.aws/docker/library/eclipse-temurin:17"))
                .logging(LogDrivers.awsLogs(AwsLogDriverProps.builder()
                        .logGroup(new LogGroup(this, "LogGroup"))
                        .streamPrefix("reports")
                        .build()))
                .build());

        Bucket.fromBucketName(this, "Invoices", "invoices").grantRead(task.getTaskRole());
    }
}
