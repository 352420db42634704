import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ecs.*;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.sqs.Queue;
import software.amazon.awscdk.services.sqs.QueueAttributes;
import software.constructs.Construct;

final class WorkerStack extends Stack {
    WorkerStack(Construct app) {
        super(app, "worker");
        FargateTaskDefinition task = new FargateTaskDefinition(this, "Task");
        task.addContainer("worker", ContainerDefinitionOptions.builder()
                .image(ContainerImage.fromRegistry("public.ecr.aws/docker/library/eclipse-temurin:17"))
                .logging(LogDrivers.awsLogs(AwsLogDriverProps.builder()
                        .logGroup(new LogGroup(this, "LogGroup"))
                        .streamPrefix("worker")
                        .build()))
                .build());

        String place = getRegion() + ":" + getAccount();
        Queue.fromQueueAttributes(this, "Orders", QueueAttributes.builder()
                        .queueArn("arn:" + getPartition() + ":sqs:" + place + ":orders")
                        .keyArn("arn:" + getPartition() + ":kms:" + place + ":key/12345678-1234-1234-1234-123456789012")
                        .build())
                .grantConsumeMessages(task.getTaskRole());
        Queue.fromQueueArn(this, "Refunds", "arn:" + getPartition() + ":sqs:" + place + ":refunds")
                .grantSendMessages(task.getTaskRole());
    }
}
