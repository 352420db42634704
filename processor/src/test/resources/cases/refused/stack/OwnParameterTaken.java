package example;

import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;
import io.github.taskdef.Env;
import io.github.taskdef.Secret;

/** A parameter that Taskdef adds, before or after, is spelled in Terraform like one of the application, which can change. */
@EcsTask(
        environment = {
            @Env(name = "CLUSTER", value = "${param:clusterName}"), // ERROR PARAMETER_TAKEN 44 @EcsTask.environment[0].value
            @Env(name = "IMAGE", value = "${param:image}") // ERROR PARAMETER_TAKEN 42 @EcsTask.environment[1].value
        })
@Secret(env = "TOKEN", from = "/${param:vpcId}") // ERROR PARAMETER_TAKEN 31 @Secret.from
@EcsService
class OwnParameterTaken {}
