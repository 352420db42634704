package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Env;

/** What CloudFormation lets nobody export cannot be imported, nor can what no variable can be named after. */
@EcsTask(
        environment = {
            @Env(name = "A", value = "${import:}"), // ERROR IMPORT_NAME 38 @EcsTask.environment[0].value
            @Env(name = "B", value = "${import:shop_Files}"), // ERROR IMPORT_NAME 38 @EcsTask.environment[1].value
            @Env(name = "C", value = "${import: shop}"), // ERROR IMPORT_NAME 38 @EcsTask.environment[2].value
            @Env(name = "D", value = "${import:${param:Stage}-Files}"), // ERROR IMPORT_NAME 38 @EcsTask.environment[3].value
            @Env(name = "E", value = "${import:-:}"), // ERROR IMPORT_NAME 38 @EcsTask.environment[4].value
            @Env(name = "F", value = "${imports:shop-Files}"), // ERROR REFERENCE_UNKNOWN 38 @EcsTask.environment[5].value
            @Env(name = "G", value = "${import:" + ImportNames.LONGEST + "}"),
            @Env(name = "H", value = "${import:" + ImportNames.LONGEST + "x}") // ERROR IMPORT_NAME 72 @EcsTask.environment[7].value
        })
@EfsVolume(value = "/data", fileSystemId = "${import:shop.FileSystemId}") // ERROR IMPORT_NAME 44 @EfsVolume.fileSystemId
class ImportNames {
    private static final String FIFTY = "fifty-fifty-fifty-fifty-fifty-fifty-fifty-fifty-50";
    static final String LONGEST = FIFTY + FIFTY + FIFTY + FIFTY + FIFTY + "fives";
}
