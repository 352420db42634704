import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.dynamodb.Table;
import software.amazon.awscdk.services.dynamodb.TableAttributes;
import software.amazon.awscdk.services.ecs.*;
import software.amazon.awscdk.services.logs.LogGroup;
import software.constructs.Construct;

final class OrdersStack extends Stack {
    OrdersStack(Construct app) {
        super(app, "orders");
        FargateTaskDefinition task = new FargateTaskDefinition(this, "Task");
        task.addContainer("orders", ContainerDefinitionOptions.builder()
                .image(ContainerImage.fromRegistry("public.ecr.aws/docker/library/eclipse-temurin:17"))
                .logging(LogDrivers.awsLogs(AwsLogDriverProps.builder()
                        .logGroup(new LogGroup(this, "LogGroup"))
                        .streamPrefix("orders")
                        .build()))
                .build());

        Table.fromTableAttributes(this, "Orders", TableAttributes.builder()
                        .tableName("orders")
                        .grantIndexPermissions(true)
                        .build())
                .grantReadWriteData(task.getTaskRole());
    }
}
