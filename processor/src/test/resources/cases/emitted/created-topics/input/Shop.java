package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.Env;
import io.github.taskdef.NewTopic;
import io.github.taskdef.SnsTopic;

/** A topic as it is by default, and a FIFO topic with all that can be said. */
@EcsTask(
        family = "shop",
        image = "registry.example.com/shop:1.0.0",
        environment = @Env(name = "PRICES", value = "${topic:prices.fifo.arn}"))
@SnsTopic(value = "news", env = "NEWS", create = @NewTopic)
@SnsTopic(
        value = "prices.fifo",
        kmsKey = "${param:Key}",
        create = @NewTopic(topicName = "prices-${param:Stage}.fifo", contentBasedDeduplication = true))
final class Shop {
    private Shop() {}
}
