package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.Env;

/** Variables need names that a shell can read, each once. */
@EcsTask(
        environment = {
            @Env(name = "GOOD", value = ""),
            @Env(name = "order-desk", value = "1"), // WARNING ENVIRONMENT_NAME 25 @EcsTask.environment[1].name
            @Env(name = "", value = "2"), // ERROR ENVIRONMENT_NAME_EMPTY 25 @EcsTask.environment[2].name
            @Env(name = "GOOD", value = "3") // ERROR ENVIRONMENT_TWICE 25 @EcsTask.environment[3].name
        })
class Environment {}
