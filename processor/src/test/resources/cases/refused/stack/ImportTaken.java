package example;

import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;
import io.github.taskdef.Env;

/** What is imported is a variable in Terraform, and one variable has one value; in a template it has no name. */
@EcsTask(
        environment = {
            @Env(name = "ONE", value = "${import:shop-Files}"),
            @Env(name = "SAME", value = "a ${import:shop-Files}"),
            @Env(name = "OTHER", value = "${import:ShopFiles}"), // ERROR PARAMETER_TAKEN 42 @EcsTask.environment[2].value
            @Env(name = "GIVEN", value = "${param:ShopFiles}"), // ERROR PARAMETER_TAKEN 42 @EcsTask.environment[3].value
            @Env(name = "CLUSTER", value = "${import:cluster-name}"), // ERROR PARAMETER_TAKEN 44 @EcsTask.environment[4].value
            @Env(name = "IMAGE", value = "${import:Image}"), // ERROR PARAMETER_TAKEN 42 @EcsTask.environment[5].value
            @Env(name = "ROLE", value = "${import:TaskRole}"),
            @Env(name = "STAGE", value = "${param:Stage}"),
            @Env(name = "IMPORTED", value = "${import:stage}") // ERROR PARAMETER_TAKEN 45 @EcsTask.environment[8].value
        })
@EcsService
class ImportTaken {}
