package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.TaskRole;

/** A role that exists too: nothing of the stack names the account, and nobody is asked for it. */
@EcsTask
@EfsVolume(
        value = "/data",
        fileSystemId = "fs-0123456789abcdef0",
        fileSystemAccount = "${param:Owner}",
        accessPointId = "fsap-0123456789abcdef0")
@TaskRole(arn = "arn:aws:iam::123456789012:role/reports")
public final class Reports {}
