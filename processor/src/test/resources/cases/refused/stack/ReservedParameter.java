package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.Env;

/** Some names mean something else to Terraform. */
@EcsTask(
        environment = {
            @Env(name = "A", value = "${param:Count}"), // ERROR PARAMETER_RESERVED 38 @EcsTask.environment[0].value
            @Env(name = "B", value = "${param:Providers}") // ERROR PARAMETER_RESERVED 38 @EcsTask.environment[1].value
        })
class ReservedParameter {}
