package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.Env;

/** A parameter is one text, and one name in both targets. */
@EcsTask(
        environment = {
            @Env(name = "SUBNETS", value = "${param:SubnetIds}"), // ERROR PARAMETER_IS_LIST 44 @EcsTask.environment[0].value
            @Env(name = "ROLE", value = "${param:TaskRole}"), // ERROR PARAMETER_IS_RESOURCE 41 @EcsTask.environment[1].value
            @Env(name = "ONE", value = "${param:TopicArn}"),
            @Env(name = "OTHER", value = "${param:topicArn}") // ERROR PARAMETER_TAKEN 42 @EcsTask.environment[3].value
        })
class Parameters {}
