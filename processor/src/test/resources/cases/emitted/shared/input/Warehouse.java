package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;

/** Reads the receipts. */
@EcsTask(stack = "shop")
@EfsVolume(value = "/in", name = "receipts", readOnly = true)
public final class Warehouse {}
