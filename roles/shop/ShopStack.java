import java.util.Map;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.dynamodb.Table;
import software.amazon.awscdk.services.dynamodb.TableAttributes;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ecr.Repository;
import software.amazon.awscdk.services.ecs.*;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.IBucket;
import software.amazon.awscdk.services.secretsmanager.SecretAttributes;
import software.amazon.awscdk.services.sns.Topic;
import software.amazon.awscdk.services.sqs.Queue;
import software.constructs.Construct;

final class ShopStack extends Stack {
    ShopStack(Construct app) {
        super(app, "shop");
        FargateTaskDefinition task = new FargateTaskDefinition(this, "Task");
        IKey key = Key.fromKeyArn(this, "Key", arn("kms", "key/12345678-1234-1234-1234-123456789012"));
        // Secret.fromSecretsManager grants nothing on a key of another stack, and ECS could not start the task
        key.grantDecrypt(task.obtainExecutionRole());
        task.addContainer("shop", ContainerDefinitionOptions.builder()
                .image(ContainerImage.fromEcrRepository(Repository.fromRepositoryName(this, "Image", "shop/web"), "1.4"))
                .logging(LogDrivers.awsLogs(AwsLogDriverProps.builder()
                        .logGroup(new LogGroup(this, "LogGroup"))
                        .streamPrefix("shop")
                        .build()))
                .secrets(Map.of("PASSWORD", Secret.fromSecretsManager(
                        software.amazon.awscdk.services.secretsmanager.Secret.fromSecretAttributes(
                                this, "Password", SecretAttributes.builder()
                                        .secretCompleteArn(arn("secretsmanager", "secret:shop/db-AbCdEf"))
                                        .encryptionKey(key)
                                        .build()))))
                .build());
        FargateService.Builder.create(this, "Service")
                .cluster(Cluster.Builder.create(this, "Cluster")
                        .vpc(Vpc.Builder.create(this, "Vpc").maxAzs(2).natGateways(0).build())
                        .build())
                .taskDefinition(task)
                .enableExecuteCommand(true)
                .build();

        IBucket pictures = Bucket.fromBucketName(this, "Pictures", "pictures");
        pictures.grantReadWrite(task.getTaskRole());
        pictures.grantDelete(task.getTaskRole());
        Table.fromTableAttributes(this, "Orders", TableAttributes.builder()
                        .tableName("orders")
                        .grantIndexPermissions(true)
                        .build())
                .grantReadData(task.getTaskRole());
        Queue.fromQueueArn(this, "OrdersQueue", arn("sqs", "orders")).grantSendMessages(task.getTaskRole());
        Topic.fromTopicArn(this, "Sales", arn("sns", "sales")).grantPublish(task.getTaskRole());
    }

    private String arn(String service, String resource) {
        return "arn:" + getPartition() + ":" + service + ":" + getRegion() + ":" + getAccount() + ":" + resource;
    }
}
