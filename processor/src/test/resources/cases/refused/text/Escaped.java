package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Env;
import io.github.taskdef.Secret;

/** What is escaped is no reference, wherever it is judged. */
@EcsTask(
        image = "$${account}.dkr.ecr.eu-west-1.amazonaws.com/orders", // ERROR IMAGE_FORM 17 @EcsTask.image
        environment = @Env(name = "A", value = "$${anything"))
@EfsVolume(value = "/data", kmsKey = "$${param:Key}") // ERROR KMS_KEY 38 @EfsVolume.kmsKey
@Secret(env = "TOKEN", from = "$${param:Token}") // ERROR SECRET_PARAMETER_NAME 31 @Secret.from
class Escaped {}
