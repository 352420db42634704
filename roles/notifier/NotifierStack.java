import java.util.Map;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ecs.*;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.sns.Topic;
import software.amazon.awscdk.services.ssm.SecureStringParameterAttributes;
import software.amazon.awscdk.services.ssm.StringParameter;
import software.constructs.Construct;

final class NotifierStack extends Stack {
    NotifierStack(Construct app) {
        super(app, "notifier");
        FargateTaskDefinition task = new FargateTaskDefinition(this, "Task");
        task.addContainer("notifier", ContainerDefinitionOptions.builder()
                .image(ContainerImage.fromRegistry("public.ecr.aws/docker/library/eclipse-temurin:17"))
                .logging(LogDrivers.awsLogs(AwsLogDriverProps.builder()
                        .logGroup(new LogGroup(this, "LogGroup"))
                        .streamPrefix("notifier")
                        .build()))
                .secrets(Map.of("API_KEY", Secret.fromSsmParameter(StringParameter.fromSecureStringParameterAttributes(
                        this, "ApiKey", SecureStringParameterAttributes.builder()
                                .parameterName("/notifier/api-key")
                                .build()))))
                .build());

        Topic.fromTopicArn(this, "Orders", "arn:" + getPartition() + ":sns:" + getRegion() + ":" + getAccount() + ":orders")
                .grantPublish(task.getTaskRole());
    }
}
