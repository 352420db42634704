package example;

import io.github.taskdef.Allow;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Env;
import io.github.taskdef.Secret;
import io.github.taskdef.TaskRole;

/** A text whose reference is not closed has no form to be judged. */
@EcsTask(
        image = "orders:${param:Tag", // ERROR REFERENCE_UNCLOSED 17 @EcsTask.image
        workingDirectory = "${param:Directory", // ERROR REFERENCE_UNCLOSED 28 @EcsTask.workingDirectory
        environment = @Env(name = "A", value = "a ${region} b ${regio")) // ERROR REFERENCE_UNCLOSED 48 @EcsTask.environment[0].value
@EfsVolume(value = "/data", kmsKey = "${param:Key") // ERROR REFERENCE_UNCLOSED 38 @EfsVolume[0].kmsKey
@EfsVolume(value = "/files", fileSystemId = "${param:FileSystem") // ERROR REFERENCE_UNCLOSED 45 @EfsVolume[1].fileSystemId
@TaskRole(@Allow(actions = "s3:GetObject", resources = "orders${account")) // ERROR REFERENCE_UNCLOSED 56 @TaskRole.value[0].resources[0]
@Secret(env = "TOKEN", from = "${param:Token") // ERROR REFERENCE_UNCLOSED 31 @Secret.from
class Unclosed {}
