package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Env;

@EcsTask(
        family = "receipts",
        stack = Names.STACK,
        environment = {
            @Env(name = "SORTED_BY", value = "title"),
            @Env(name = "FAMILY_OF_ORDERS", value = "orders")
        })
@EfsVolume(value = "/receipts", name = Names.FILES)
public class Receipts {}
