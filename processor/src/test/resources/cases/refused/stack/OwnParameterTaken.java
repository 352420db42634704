package example;

import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;
import io.github.taskdef.Env;

/** A parameter that Taskdef adds is spelled in Terraform like one of the application. */
@EcsTask(environment = @Env(name = "CLUSTER", value = "${param:clusterName}"))
@EcsService // ERROR PARAMETER_TAKEN 1 @EcsService
class OwnParameterTaken {}
