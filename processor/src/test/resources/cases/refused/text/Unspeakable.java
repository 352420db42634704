package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.Env;

/** Texts that no file or no service takes as they are. */
@EcsTask(
        environment = {
            @Env(name = "A", value = "a\0b"), // ERROR TEXT_NUL 38 @EcsTask.environment[0].value
            @Env(name = "B", value = "\ud83d"), // ERROR TEXT_SURROGATE 38 @EcsTask.environment[1].value
            @Env(name = "C", value = "{{resolve:ssm:/orders/token}}"), // ERROR TEXT_DYNAMIC_REFERENCE 38 @EcsTask.environment[2].value
            @Env(name = "D", value = "Gro\u0308\u00dfe") // ERROR TEXT_DECOMPOSED 38 @EcsTask.environment[3].value
        })
class Unspeakable {}
