package example;

import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;

/** The role is there before its owner is asked to let it mount, and the service after. */
@EcsTask(image = "public.ecr.aws/docker/library/busybox:1.37")
@EfsVolume("/own")
@EfsVolume(
        value = "/ledger",
        fileSystemId = "${param:Ledger}",
        fileSystemAccount = "${param:LedgerAccount}",
        accessPointId = "fsap-0123456789abcdef0")
@EcsService
public final class Invoices {}
