package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.Logging;

/** Log groups: one of a task's own, one that tasks share, one that exists already. */
final class Shop {
    private Shop() {}

    @EcsTask(
            family = "ledger",
            stack = "shop",
            image = "registry.example.com/ledger:1.0.0",
            logging = @Logging(retentionDays = 0, kmsKey = "${param:LogsKey}"))
    static final class Ledger {}

    @EcsTask(
            family = "cashier",
            stack = "shop",
            image = "registry.example.com/cashier:1.0.0",
            logging = @Logging(group = "/shop/${param:Stage}", kmsKey = "${param:LogsKey}"))
    static final class Cashier {}

    @EcsTask(
            family = "shelf",
            stack = "shop",
            image = "registry.example.com/shelf:1.0.0",
            logging = @Logging(group = "/shop/${param:Stage}", kmsKey = "${param:LogsKey}"))
    static final class Shelf {}

    @EcsTask(
            family = "adviser",
            stack = "shop",
            image = "registry.example.com/adviser:1.0.0",
            logging = @Logging(group = "/shop/${param:Stage}", create = false))
    static final class Adviser {}

    @EcsTask(
            family = "porter",
            stack = "shop",
            image = "registry.example.com/porter:1.0.0",
            logging = @Logging(group = "/ecs/${param:Team}", create = false))
    static final class Porter {}
}
