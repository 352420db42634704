package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Env;

/** References mean something that is there; each wrong one is told once. */
@EcsTask(
        image = "${acount}.dkr.ecr.${region}.${urlSuffix}/orders:1", // ERROR REFERENCE_UNKNOWN 17 @EcsTask.image
        environment = {
            @Env(name = "A", value = "${volume:dato.arn}"), // ERROR REFERENCE_UNKNOWN 38 @EcsTask.environment[0].value
            @Env(name = "B", value = "${}"), // ERROR REFERENCE_UNKNOWN 38 @EcsTask.environment[1].value
            @Env(name = "C", value = "literal $${acount}"),
            @Env(name = "D", value = "${param:with-hyphen}"), // ERROR REFERENCE_UNKNOWN 38 @EcsTask.environment[3].value
            @Env(name = "E", value = "${acount}${acount}${regoin}") // ERROR REFERENCE_UNKNOWN 38 @EcsTask.environment[4].value // ERROR REFERENCE_UNKNOWN 38 @EcsTask.environment[4].value
        })
@EfsVolume("/data")
class References {}
