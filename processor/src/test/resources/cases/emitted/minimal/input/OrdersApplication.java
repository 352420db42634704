package example;

import io.github.taskdef.EcsTask;

/** Nothing but a task. */
@EcsTask
public final class OrdersApplication {}
