package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Env;
import io.github.taskdef.TaskRole;

/** The same where the code is told of it: whoever deploys is asked. */
@EcsTask(environment = @Env(name = "POINT", value = "${volume:data.accessPointArn}"))
@EfsVolume(
        value = "/data",
        fileSystemId = "fs-0123456789abcdef0",
        fileSystemAccount = "${param:Owner}",
        accessPointId = "fsap-0123456789abcdef0")
@TaskRole(arn = "arn:aws:iam::123456789012:role/reviews")
public final class Reviews {}
