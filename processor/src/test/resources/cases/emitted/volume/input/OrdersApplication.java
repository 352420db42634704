package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;

/** A task that keeps files. */
@EcsTask
@EfsVolume("/data")
public final class OrdersApplication {}
