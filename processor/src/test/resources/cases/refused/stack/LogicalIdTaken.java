package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;

/** Names that differ in punctuation only would be one name in the stack. */
@EcsTask
@EfsVolume(value = "/one", name = "my-data")
@EfsVolume(value = "/two", name = "my_data", fileSystemId = "fs-01234567") // ERROR LOGICAL_ID_TAKEN 35 @EfsVolume[1].name
class LogicalIdTaken {}
