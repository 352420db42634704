package example;

import io.github.taskdef.Container;
import io.github.taskdef.EcsTask;
import io.github.taskdef.Env;

/** What looks like a credential stands where everybody sees it. */
@EcsTask(
        environment = {
            @Env(name = "DB_PASSWORD", value = "hunter2"), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 48 @EcsTask.environment[0].value
            @Env(name = "spring.datasource.password", value = "hunter2"), // WARNING ENVIRONMENT_NAME 25 @EcsTask.environment[1].name // WARNING CREDENTIAL_IN_PLAIN_SIGHT 63 @EcsTask.environment[1].value
            @Env(name = "clientSecret", value = "s3cr3t"), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 49 @EcsTask.environment[2].value
            @Env(name = "GITHUB_TOKEN", value = "abc"), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 49 @EcsTask.environment[3].value
            @Env(name = "STRIPE_API_KEY", value = "abc"), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 51 @EcsTask.environment[4].value
            @Env(name = "APIKEY", value = "123456"), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 43 @EcsTask.environment[5].value
            @Env(name = "JWT_PRIVATE_KEY", value = "abc"), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 52 @EcsTask.environment[6].value
            @Env(name = "MYSQL_PWD", value = "abc"), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 46 @EcsTask.environment[7].value
            @Env(name = "SERVICE_CREDENTIALS", value = "user:abc"), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 56 @EcsTask.environment[8].value
            @Env(name = "PASSPHRASE", value = " correct horse "), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 47 @EcsTask.environment[9].value
            @Env(name = "A", value = "AKIAIOSFODNN7EXAMPLE"), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 38 @EcsTask.environment[10].value
            @Env(name = "B", value = "ids: ASIAIOSFODNN7EXAMPLE."), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 38 @EcsTask.environment[11].value
            @Env(name = "C", value = "-----BEGIN RSA PRIVATE KEY-----\nMII"), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 38 @EcsTask.environment[12].value
            @Env(name = "D", value = "-----BEGIN PRIVATE KEY-----"), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 38 @EcsTask.environment[13].value
            @Env(name = "E", value = "postgres://orders:hunter2@${param:Host}/orders"), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 38 @EcsTask.environment[14].value
            @Env(name = "F", value = "jdbc:mysql://db/orders?user=orders&password=hunter2") // WARNING CREDENTIAL_IN_PLAIN_SIGHT 38 @EcsTask.environment[15].value
        })
@Container(name = "proxy", environment = @Env(name = "ROOT_PASSWORD", value = "hunter2")) // WARNING CREDENTIAL_IN_PLAIN_SIGHT 79 @Container.environment[0].value
class Credentials {}

/** What only tells of a credential is none; nor is what is filled in later. */
@EcsTask(
        environment = {
            @Env(name = "PASSWORD_MIN_LENGTH", value = "8"),
            @Env(name = "TOKEN_URL", value = "https://login.example.com/token"),
            @Env(name = "SECRET_NAME", value = "orders/db"),
            @Env(name = "SECRET_ARN", value = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders"),
            @Env(name = "SECRET", value = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders"),
            @Env(name = "DB_PASSWORD_FILE", value = "/run/secrets/db"),
            @Env(name = "DB_PASSWORD", value = "/run/secrets/db"),
            @Env(name = "OAUTH_TOKEN", value = "https://login.example.com/token"),
            @Env(name = "KEYSTORE_PASSWORD", value = ""),
            @Env(name = "ROOT_PASSWORD", value = "$${DB_ROOT}"),
            @Env(name = "USER_PASSWORD", value = "{{ user }}"),
            @Env(name = "API_TOKEN", value = "${param:ApiToken}"),
            @Env(name = "ADMIN_PASSWORD", value = "x-${param:AdminPassword}"),
            @Env(name = "ALLOW_EMPTY_PASSWORD", value = "yes"),
            @Env(name = "CORS_ALLOW_CREDENTIALS", value = "True"),
            @Env(name = "NEXT_TOKEN", value = "4096"),
            @Env(name = "MAX_TOKENS", value = "a lot"),
            @Env(name = "PWD", value = "/app"),
            @Env(name = "PUBLIC_KEY", value = "abc"),
            @Env(name = "MONKEY", value = "abc"),
            @Env(name = "SORT_KEY", value = "abc"),
            @Env(name = "DATABASE_URL", value = "postgres://db/orders"),
            @Env(name = "REDIS_URL", value = "redis://orders:${param:RedisPassword}@redis:6379"),
            @Env(name = "AMQP_URL", value = "amqp://orders:$${AMQP_PASS}@mq:5672"),
            @Env(name = "JDBC_URL", value = "jdbc:mysql://db:3306/orders?password=$${DB_PASS}"),
            @Env(name = "TIMES", value = "10:30@noon"),
            @Env(name = "CERTIFICATE", value = "-----BEGIN CERTIFICATE-----")
        })
class NoCredentials {}
// WRITTEN credentials no-credentials
