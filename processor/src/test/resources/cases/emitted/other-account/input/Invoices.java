package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Env;

/** Files of other accounts, whose owners have to allow the mounts too. */
@EcsTask(environment = @Env(name = "SCANS", value = "${volume:scans.arn}"))
@EfsVolume(
        value = "/ledger",
        fileSystemId = "fs-0123456789abcdef0",
        fileSystemAccount = "210987654321",
        accessPointId = "fsap-0123456789abcdef0")
@EfsVolume(
        value = "/archive",
        fileSystemId = "fs-0123456789abcdef0",
        fileSystemAccount = "210987654321",
        accessPointId = "fsap-11111111111111111",
        readOnly = true)
@EfsVolume(
        value = "/scans",
        fileSystemId = "${param:Scans}",
        fileSystemAccount = "${param:ScansAccount}",
        accessPointId = "${param:ScansAccessPoint}",
        rootAccess = true)
public final class Invoices {}
