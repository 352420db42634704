package example;

import io.github.taskdef.AthenaWorkGroup;
import io.github.taskdef.BedrockInferenceProfile;
import io.github.taskdef.BedrockModel;
import io.github.taskdef.CloudWatchMetrics;
import io.github.taskdef.CognitoUserPool;
import io.github.taskdef.EcsTask;
import io.github.taskdef.ElastiCache;
import io.github.taskdef.EventBridgeBus;
import io.github.taskdef.FirehoseStream;
import io.github.taskdef.GeneratedSecret;
import io.github.taskdef.GlueDatabase;
import io.github.taskdef.KinesisStream;
import io.github.taskdef.KmsKey;
import io.github.taskdef.LambdaFunction;
import io.github.taskdef.RdsUser;
import io.github.taskdef.Secret;
import io.github.taskdef.SecretsManagerSecret;
import io.github.taskdef.SesIdentity;
import io.github.taskdef.SsmParameter;
import io.github.taskdef.StateMachine;
import io.github.taskdef.XRayTraces;

/** Each service has names and ARNs of its own. */
@EcsTask
@Secret(env = "TOKEN", generate = @GeneratedSecret)
@SecretsManagerSecret("orders db") // ERROR GRANT_RESOURCE 23 @SecretsManagerSecret[0].value
@SecretsManagerSecret("arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders/db-AbCdEf:password::") // ERROR GRANT_RESOURCE 23 @SecretsManagerSecret[1].value
@SecretsManagerSecret("${secret:TOKEN.arn}-x") // ERROR GRANT_RESOURCE 23 @SecretsManagerSecret[2].value
@SecretsManagerSecret("arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders-master")
@SsmParameter("orders/token") // ERROR GRANT_RESOURCE 15 @SsmParameter[0].value
@SsmParameter("arn:aws:ssm:eu-west-1:123456789012:parameter/aws/service/ecs/optimized-ami") // ERROR GRANT_RESOURCE 15 @SsmParameter[1].value
@SsmParameter("/orders/") // ERROR GRANT_RESOURCE 15 @SsmParameter[2].value
@SsmParameter("arn:aws:ssm:eu-west-1:123456789012:parameter//orders") // ERROR GRANT_RESOURCE 15 @SsmParameter[3].value
@KmsKey("alias/orders") // ERROR GRANT_RESOURCE 9 @KmsKey[0].value
@KmsKey("arn:aws:kms:eu-west-1:123456789012:alias/orders") // ERROR GRANT_RESOURCE 9 @KmsKey[1].value
@KmsKey("${region}") // ERROR GRANT_RESOURCE 9 @KmsKey[2].value
@KmsKey("${param:Key}-orders") // ERROR GRANT_RESOURCE 9 @KmsKey[3].value
@EventBridgeBus("aws.partner/example.com/orders") // ERROR GRANT_RESOURCE 17 @EventBridgeBus[0].value
@LambdaFunction("price:live") // ERROR GRANT_RESOURCE 17 @LambdaFunction[0].value
@LambdaFunction("arn:aws:lambda:eu-west-1:123456789012:function:price:live") // ERROR GRANT_RESOURCE 17 @LambdaFunction[1].value
@StateMachine("arn:aws:states:eu-west-1:123456789012:stateMachine:fulfil:live") // ERROR GRANT_RESOURCE 15 @StateMachine[0].value
@StateMachine("fulfil order") // ERROR GRANT_RESOURCE 15 @StateMachine[1].value
@EventBridgeBus("${secret:TOKEN.arn}") // ERROR GRANT_RESOURCE 17 @EventBridgeBus[1].value
@KinesisStream("arn:aws:kinesis:eu-west-1:123456789012:stream/orders/consumer/app:1") // ERROR GRANT_RESOURCE 16 @KinesisStream.value
@FirehoseStream("arn:aws:kinesis:eu-west-1:123456789012:stream/orders") // ERROR GRANT_RESOURCE 17 @FirehoseStream.value
@CloudWatchMetrics("AWS/ECS") // ERROR GRANT_RESOURCE 20 @CloudWatchMetrics[0].value
@CloudWatchMetrics(":orders") // ERROR GRANT_RESOURCE 20 @CloudWatchMetrics[1].value
@XRayTraces(access = {}) // ERROR GRANT_EMPTY 22 @XRayTraces.access
@BedrockModel("eu.amazon.nova-micro-v1:0") // ERROR GRANT_RESOURCE 15 @BedrockModel[0].value
@BedrockModel("arn:aws:bedrock:eu-west-1:123456789012:inference-profile/eu.amazon.nova-micro-v1:0") // ERROR GRANT_RESOURCE 15 @BedrockModel[1].value
@BedrockInferenceProfile("arn:aws:bedrock:eu-west-1:123456789012:application-inference-profile/a1b2c3") // ERROR GRANT_RESOURCE 26 @BedrockInferenceProfile.value
@RdsUser("orders-db/app") // ERROR GRANT_RESOURCE 10 @RdsUser[0].value
@RdsUser("db-ABCDEFGHIJKL01234") // ERROR GRANT_RESOURCE 10 @RdsUser[1].value
@ElastiCache("orders") // ERROR GRANT_RESOURCE 14 @ElastiCache.value
@SesIdentity("*@example.com") // ERROR GRANT_RESOURCE 14 @SesIdentity.value
@CognitoUserPool("orders") // ERROR GRANT_RESOURCE 18 @CognitoUserPool.value
@AthenaWorkGroup("work group") // ERROR GRANT_RESOURCE 18 @AthenaWorkGroup.value
@GlueDatabase("sales/orders") // ERROR GRANT_RESOURCE 15 @GlueDatabase.value
class Integrations {}

@EcsTask
@SecretsManagerSecret("orders/db-AbCdEf")
@SecretsManagerSecret("arn:${partition}:secretsmanager:${region}:${account}:secret:orders/db-AbCdEf")
@SecretsManagerSecret("arn:${partition}:secretsmanager:${region}:${account}:secret:orders/db")
@SsmParameter("token")
@SsmParameter("/orders/${param:Stage}")
@SsmParameter("${param:Name}")
@SsmParameter("arn:aws:ssm:eu-west-1:123456789012:parameter/orders/token")
@SsmParameter("arn:aws:ssm:eu-west-1:123456789012:parameter/token")
@KmsKey("${param:Key}")
@KmsKey("mrk-0123456789abcdef0123456789abcdef")
@KmsKey("arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab")
@KmsKey("arn:aws:kms:eu-west-1:123456789012:key/${param:Key}")
@EventBridgeBus("default")
@LambdaFunction("price")
@StateMachine("fulfil(order)")
@KinesisStream("orders.v1")
@FirehoseStream("${param:Stream}")
@CloudWatchMetrics("Orders: all")
@XRayTraces
@BedrockModel("amazon.nova-micro-v1:0")
@BedrockModel("arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-micro-v1:0")
@BedrockInferenceProfile("eu.amazon.nova-micro-v1:0")
@RdsUser("${param:Database}/app")
@RdsUser("arn:aws:rds-db:eu-west-1:123456789012:dbuser:prx-0a1b2c3d/app")
@ElastiCache("serverlesscache:orders")
@ElastiCache("arn:aws:elasticache:eu-west-1:123456789012:user:app")
@SesIdentity("desk@example.com")
@CognitoUserPool("${region}_${param:Pool}")
@AthenaWorkGroup("primary")
@GlueDatabase("sales")
class IntegrationsThatCanBe {}
// WRITTEN integrations-that-can-be
