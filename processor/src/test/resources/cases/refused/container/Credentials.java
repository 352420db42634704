package example;

import io.github.taskdef.Container;
import io.github.taskdef.EcsTask;
import io.github.taskdef.Env;
import io.github.taskdef.HealthCheck;

/** What looks like a credential stands where everybody sees it. */
@EcsTask(
        environment = {
            @Env(name = "DB_PASSWORD", value = "hunter2"), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 48 @EcsTask.environment[0].value
            @Env(name = "spring.datasource.password", value = "hunter2"), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 63 @EcsTask.environment[1].value
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
            @Env(name = "ALLOW_EMPTY_PASSWORD", value = "yes"),
            @Env(name = "CORS_ALLOW_CREDENTIALS", value = "True"),
            @Env(name = "NEXT_TOKEN", value = "4096"),
            @Env(name = "MAX_TOKENS", value = "a lot"),
            @Env(name = "PWD", value = "/app"),
            @Env(name = "PUBLIC_KEY", value = "abc"),
            @Env(name = "MONKEY", value = "abc"),
            @Env(name = "SORT_KEY", value = "abc"),
            @Env(name = "DATABASE_URL", value = "postgres://db/orders"),
            @Env(name = "REDIS_URL", value = "redis://${param:RedisUser}@redis:6379"),
            @Env(name = "KC_SECRET", value = "${param:KeycloakSecretArn}"),
            @Env(name = "JOBS_SECRET", value = "${import:shop-SecretName}"),
            @Env(name = "KEYCLOAK_URL", value = "https://login.example.com"),
            @Env(name = "DB_SECRET_ARN", value = "orders"),
            @Env(name = "SIGNING_KEY_ID", value = "orders"),
            @Env(name = "PWD_POLICY", value = "strict"),
            @Env(name = "OLDPWD", value = "app"),
            @Env(name = "COMPASS", value = "north"),
            @Env(name = "PROXY_BYPASS", value = "localhost"),
            @Env(name = "LICENSE_KEY_FILE", value = "key.txt"),
            @Env(name = "SENTRY_DSN", value = "$${SENTRY}"),
            @Env(name = "ORDERS_DSN", value = "https://o1.ingest.sentry.io/2"),
            @Env(name = "JAVA_OPTS", value = "-Xmx512m -Dtoken.url=https://login.example.com -Dpassword=$${DB_PASS} -Dpwd=/app"), // WARNING JVM_HEAP 46 @EcsTask.environment[33].value
            @Env(name = "ConnectionStrings__Main", value = "Server=db;Database=x;Integrated Security=true"),
            @Env(name = "SPRING_APPLICATION_JSON", value = "{\"password\": \"$${DB_PASS}\"}"),
            @Env(name = "spring.jpa.open-in-view", value = "false"),
            @Env(name = "AMQP_URL", value = "amqp://orders:$${AMQP_PASS}@mq:5672"),
            @Env(name = "JDBC_URL", value = "jdbc:mysql://db:3306/orders?password=$${DB_PASS}"),
            @Env(name = "TIMES", value = "10:30@noon"),
            @Env(name = "CERTIFICATE", value = "-----BEGIN CERTIFICATE-----")
        })
@Container(
        name = "shell",
        command = {"run", "--password-stdin", "now", "--max-tokens", "many", "--token", "--force", "--password=$PASS"},
        healthCheck = @HealthCheck(command = {"CMD-SHELL", "curl -f http://localhost:8080/token?next=orders"}))
class NoCredentials {}

/** By more names, by the forms that values have, and by what is asked for at deployment. */
@EcsTask(
        environment = {
            @Env(name = "DBPASS", value = "s3cret-Pw"), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 43 @EcsTask.environment[0].value
            @Env(name = "DB_PASS", value = "s3cret-Pw"), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 44 @EcsTask.environment[1].value
            @Env(name = "OLTP_PW", value = "s3cret-Pw"), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 44 @EcsTask.environment[2].value
            @Env(name = "PGPASSWORD", value = "s3cret-Pw"), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 47 @EcsTask.environment[3].value
            @Env(name = "DBPWD", value = "s3cret-Pw"), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 42 @EcsTask.environment[4].value
            @Env(name = "spring.datasource.password2", value = "s3cret-Pw"), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 64 @EcsTask.environment[5].value
            @Env(name = "NEW_RELIC_LICENSE_KEY", value = "0123456789012345678901234567890123456789"), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 58 @EcsTask.environment[6].value
            @Env(name = "TC_JWT_KEY", value = "s3cret-Pw"), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 47 @EcsTask.environment[7].value
            @Env(name = "APPINSIGHTS_INSTRUMENTATIONKEY", value = "00000000-1111-2222-3333-444444444444"), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 67 @EcsTask.environment[8].value
            @Env(name = "SENTRY_DSN", value = "https://abcdef0123@o1.ingest.sentry.io/2"), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 47 @EcsTask.environment[9].value
            @Env(name = "ConnectionStrings__Main", value = "Server=db;Database=x;User=u;Password=s3cret-Pw;"), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 60 @EcsTask.environment[10].value
            @Env(name = "ODBC", value = "Driver=x;Pwd=s3cret-Pw"), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 41 @EcsTask.environment[11].value
            @Env(name = "STORAGE", value = "AccountName=orders;AccountKey=c2VjcmV0LVB3=="), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 44 @EcsTask.environment[12].value
            @Env(name = "SPRING_DATASOURCE_URL", value = "jdbc:postgresql://u:s3cret-Pw@db/x"), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 58 @EcsTask.environment[13].value
            @Env(name = "JAVA_OPTS", value = "-Dspring.datasource.password=s3cret-Pw -Xmx512m"), // WARNING JVM_HEAP 46 @EcsTask.environment[14].value // WARNING CREDENTIAL_IN_PLAIN_SIGHT 46 @EcsTask.environment[14].value
            @Env(name = "JAVA_TOOL_OPTIONS", value = "-Xmx512m -Djavax.net.ssl.trustStorePassword=${param:TrustStore}"), // WARNING JVM_HEAP 54 @EcsTask.environment[15].value // WARNING CREDENTIAL_IN_PLAIN_SIGHT 54 @EcsTask.environment[15].value
            @Env(name = "SPRING_APPLICATION_JSON", value = "{\"spring.datasource.password\": \"s3cret-Pw\"}"), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 60 @EcsTask.environment[16].value
            @Env(name = "GIT", value = "ghp_0123456789abcdefghijABCDEFGHIJ012345"), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 40 @EcsTask.environment[17].value
            @Env(name = "DB_PASSWORD", value = "${param:DbPassword}"), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 48 @EcsTask.environment[18].value
            @Env(name = "ADMIN_PASSWORD", value = "x-${param:AdminPassword}"), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 51 @EcsTask.environment[19].value
            @Env(name = "REDIS_URL", value = "redis://${param:RedisUser}:${param:RedisPassword}@redis:6379"), // WARNING CREDENTIAL_IN_PLAIN_SIGHT 46 @EcsTask.environment[20].value
            @Env(name = "API_TOKEN", value = "${import:shop-ApiToken}") // WARNING CREDENTIAL_IN_PLAIN_SIGHT 46 @EcsTask.environment[21].value
        },
        command = {"java", "-Ddb.password=s3cret-Pw", "--token", "${param:Token}"}, // WARNING CREDENTIAL_IN_COMMAND 28 @EcsTask.command[1] // WARNING CREDENTIAL_IN_COMMAND 66 @EcsTask.command[3]
        entryPoint = {"sh", "-c", "DB_PASSWORD=s3cret-Pw exec \"$@\""}, // WARNING CREDENTIAL_IN_COMMAND 35 @EcsTask.entryPoint[2]
        healthCheck = @HealthCheck(command = {"CMD", "ping", "mysql://root:s3cret-Pw@localhost"})) // WARNING CREDENTIAL_IN_COMMAND 62 @EcsTask.healthCheck.command[2]
class MoreCredentials {}
// WRITTEN credentials more-credentials no-credentials
