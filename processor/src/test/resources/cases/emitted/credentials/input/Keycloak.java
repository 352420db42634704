package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.Env;

/** Knows that its password is seen in the task definition; nobody sees what was given for it. */
@EcsTask(
        environment = {
            @Env(name = "KC_DB_PASSWORD", value = "${param:DbPassword}"),
            @Env(name = "KC_CACHE_URL", value = "redis://${param:CacheUser}:${param:CachePassword}@${param:CacheHost}"),
            @Env(name = "KC_HOSTNAME", value = "${param:Host}")
        },
        command = {"start", "--spi-token", "${param:Token}"})
@SuppressWarnings({"taskdef:CREDENTIAL_IN_PLAIN_SIGHT", "taskdef:CREDENTIAL_IN_COMMAND"})
public final class Keycloak {}
