package example;

import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;
import io.github.taskdef.Env;

/** What is imported is a variable of its own in Terraform; in a template it has no name. */
@EcsTask(
        environment = {
            @Env(name = "ONE", value = "${import:shop-Files}"),
            @Env(name = "SAME", value = "a ${import:shop-Files}"),
            @Env(name = "OTHER", value = "${import:ShopFiles}"), // ERROR PARAMETER_TAKEN 42 @EcsTask.environment[2].value
            @Env(name = "GIVEN", value = "${param:ImportedShopFiles}"), // ERROR PARAMETER_TAKEN 42 @EcsTask.environment[3].value
            @Env(name = "CLUSTER", value = "${import:cluster-name}"),
            @Env(name = "IMAGE", value = "${import:Image}"),
            @Env(name = "ROLE", value = "${import:TaskRole}"),
            @Env(name = "STAGE", value = "${param:Stage}"),
            @Env(name = "IMPORTED", value = "${import:stage}")
        })
@EcsService
class ImportTaken {}
