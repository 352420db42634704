package example;

import io.github.taskdef.Compatibility;
import io.github.taskdef.DynamoDbTable;
import io.github.taskdef.EcsTask;
import io.github.taskdef.FsxWindowsVolume;
import io.github.taskdef.KmsKey;
import io.github.taskdef.LambdaFunction;
import io.github.taskdef.OperatingSystemFamily;
import io.github.taskdef.S3Bucket;
import io.github.taskdef.Secret;
import io.github.taskdef.SecretsManagerSecret;
import io.github.taskdef.SnsTopic;
import io.github.taskdef.SqsQueue;
import io.github.taskdef.SsmParameter;

/** What is named by a whole ARN that only a deployment knows: the policies allow just that. */
@EcsTask(
        family = "arns",
        stack = "arns",
        image = "registry.example.com/arns:1",
        repositoryCredentials = "${param:RegistryCredentials}")
@Secret(env = "BY_PARAMETER", from = "${param:DbCredentialsArn}:password::")
@Secret(env = "BY_EXPORT", from = "${import:rds-CredentialsArn}:password::")
@Secret(env = "ALONE", from = "${import:db-SecretArn}")
@Secret(env = "ALONE_WHATEVER_ITS_NAME", from = "${import:db-Login}:::")
@Secret(env = "OF_SSM", from = "${param:TokenParameterArn}")
@SecretsManagerSecret(value = "${import:db-SecretArn}", env = "DB_SECRET")
@SqsQueue("${import:cms-IngestQueueArn}")
@SnsTopic(value = "${param:TopicArn}", env = "TOPIC")
@DynamoDbTable("${import:shop-OrdersTableArn}")
@S3Bucket("${import:shop-FilesBucketArn}")
@LambdaFunction("${import:price-function-arn}")
@KmsKey("${param:KeyArn}")
@SsmParameter("${import:shop-ParameterArn}")
final class Arns {}

/** Secrets that AWS manages, that stand behind a parameter, or whose name may end in what AWS adds; and what it publishes. */
@EcsTask(
        family = "managed",
        stack = "arns",
        image = "registry.example.com/managed:1",
        repositoryCredentials = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:docker-secret")
@Secret(
        env = "MANAGED",
        from = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:rds!db-0f7c1a2b-1234-4bcd-9abc-0123456789ab-AbCdEf:password::")
@Secret(env = "BY_STAGE", from = "arn:${partition}:secretsmanager:${region}:${account}:secret:orders/db-AbCdEf::AWSPREVIOUS:")
@Secret(env = "BEHIND", from = "arn:aws:ssm:eu-west-1:111122223333:parameter/aws/reference/secretsmanager/orders")
@Secret(env = "BEHIND_TOO", from = "/aws/reference/secretsmanager/orders/db")
@Secret(env = "PUBLISHED", from = "/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended")
@SecretsManagerSecret("arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-Master")
@SecretsManagerSecret("events!connection/orders/0f7c1a2b")
@SsmParameter("/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended")
@SsmParameter("arn:aws:ssm:eu-west-1::parameter/aws/service/global-infrastructure/regions")
final class Managed {}

/** What signs in to a domain. */
@EcsTask(
        family = "desk",
        stack = "arns",
        requiresCompatibilities = Compatibility.EC2,
        operatingSystemFamily = OperatingSystemFamily.WINDOWS_SERVER_2022_CORE)
@FsxWindowsVolume(
        value = "C:\\data",
        fileSystemId = "fs-0123456789abcdef0",
        credentials = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:domain-joiner",
        domain = "corp.example.com")
@FsxWindowsVolume(
        value = "C:\\more",
        fileSystemId = "fs-0123456789abcdef0",
        credentials = "${param:DomainSecretArn}",
        domain = "corp.example.com")
final class DeskOfDomain {}
