package example;

import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Port;

/** Shares the stack and the file system with the warehouse. */
@EcsTask(stack = "shop", ports = @Port(8080))
@EcsService(ingress = "10.0.0.0/8")
@EfsVolume("/receipts")
public final class Cashier {}
