package io.github.taskdef.conformance.cases;

import io.github.taskdef.DynamoDbTable;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EventBridgeBus;
import io.github.taskdef.FirehoseStream;
import io.github.taskdef.GeneratedSecret;
import io.github.taskdef.KinesisStream;
import io.github.taskdef.KmsKey;
import io.github.taskdef.LambdaFunction;
import io.github.taskdef.Secret;
import io.github.taskdef.SecretsManagerSecret;
import io.github.taskdef.SsmParameter;
import io.github.taskdef.StateMachine;

/** What the code uses beside data: secrets, keys, other programs, streams. */
@EcsTask(image = "public.ecr.aws/docker/library/busybox:1.37")
@DynamoDbTable(value = "orders", kmsKey = "arn:${partition}:kms:${region}:${account}:key/${param:KeyId}")
@SecretsManagerSecret(
        value = "orders/db",
        access = {SecretsManagerSecret.Access.READ, SecretsManagerSecret.Access.WRITE},
        env = "DB_SECRET_ID",
        kmsKey = "arn:${partition}:kms:${region}:${account}:key/${param:KeyId}")
@SecretsManagerSecret(
        value = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:mail-AbCdEf",
        env = "MAIL_SECRET_ID")
@SecretsManagerSecret("arn:${partition}:secretsmanager:${region}:${account}:secret:${param:Secret}")
@Secret(env = "TOKEN", generate = @GeneratedSecret)
@SecretsManagerSecret(
        value = "${secret:TOKEN.arn}",
        access = SecretsManagerSecret.Access.WRITE,
        env = "TOKEN_SECRET_ID")
@SsmParameter(
        value = "/orders/rate",
        access = SsmParameter.Access.WRITE,
        env = "RATE",
        kmsKey = "arn:${partition}:kms:${region}:${account}:key/${param:KeyId}")
@SsmParameter(value = "/orders", access = SsmParameter.Access.READ_BELOW, env = "SETTINGS_PATH")
@SsmParameter("token")
@KmsKey(
        value = "1234abcd-12ab-34cd-56ef-1234567890ab",
        access = {KmsKey.Access.ENCRYPT, KmsKey.Access.DECRYPT},
        env = "ORDERS_KEY_ARN")
@KmsKey(value = "${param:SigningKeyId}", access = KmsKey.Access.SIGN)
@EventBridgeBus(value = "default", env = "BUS_ARN")
@LambdaFunction(value = "price-order", env = "PRICE_FUNCTION_ARN")
@StateMachine(
        value = "arn:${partition}:states:eu-west-1:123456789012:stateMachine:fulfil",
        access = {StateMachine.Access.START, StateMachine.Access.READ, StateMachine.Access.STOP},
        env = "FULFIL_ARN",
        kmsKey = "arn:${partition}:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab")
@KinesisStream(value = "orders", access = KinesisStream.Access.SUBSCRIBE, env = "ORDERS_STREAM")
@FirehoseStream(value = "orders", env = "ORDERS_FIREHOSE")
public final class Integrations {
    private Integrations() {}
}
