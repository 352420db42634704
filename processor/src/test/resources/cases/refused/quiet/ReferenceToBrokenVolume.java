package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Env;

/** A volume with a wrong name is a volume all the same, for those who refer to it. */
@EcsTask(environment = @Env(name = "ID", value = "${volume:my data.id}"))
@EfsVolume(value = "/data", name = "my data") // ERROR VOLUME_NAME 36 @EfsVolume.name
class ReferenceToBrokenVolume {}
