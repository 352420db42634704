package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.Env;
import io.github.taskdef.S3Bucket;
import io.github.taskdef.Secret;

/** Variables by which the SDKs pass the task role by, and those that ECS sets. */
@EcsTask(
        environment = {
            @Env(name = "AWS_ACCESS_KEY_ID", value = "AKIAIOSFODNN7EXAMPLE"), // WARNING ENVIRONMENT_BEFORE_ROLE 25 @EcsTask.environment[0].name
            @Env(name = "AWS_PROFILE", value = "orders"), // WARNING ENVIRONMENT_BEFORE_ROLE 25 @EcsTask.environment[1].name
            @Env(name = "AWS_EXECUTION_ENV", value = "orders"), // WARNING ENVIRONMENT_OF_ECS 25 @EcsTask.environment[2].name
            @Env(name = "ECS_CONTAINER_METADATA_URI_V4", value = "http://localhost"), // WARNING ENVIRONMENT_OF_ECS 25 @EcsTask.environment[3].name
        })
@Secret(env = "AWS_SECRET_ACCESS_KEY", from = "/orders/key") // WARNING ENVIRONMENT_BEFORE_ROLE 15 @Secret[0].env
@Secret(env = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", from = "/orders/uri") // WARNING ENVIRONMENT_OF_ECS 15 @Secret[1].env
@S3Bucket(value = "orders", env = "AWS_SESSION_TOKEN") // WARNING ENVIRONMENT_BEFORE_ROLE 35 @S3Bucket.env
class ReservedVariables {}

/** Where to work is the application's own choice. */
@EcsTask(
        environment = {
            @Env(name = "AWS_REGION", value = "eu-west-1"),
            @Env(name = "AWS_DEFAULT_REGION", value = "eu-west-1"),
            @Env(name = "AWS_CONFIG_FILE", value = "/etc/aws"),
            @Env(name = "ECS_CLUSTER", value = "shop")
        })
class OrdinaryVariables {}
// WRITTEN ordinary-variables reserved-variables
