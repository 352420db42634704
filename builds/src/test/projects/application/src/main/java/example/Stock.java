package example;

import io.github.taskdef.EcsTask;

/** Counts what is left. */
@EcsTask(family = "stock", stack = Names.STACK, memory = 1024)
public class Stock {}
