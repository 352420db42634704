package example;

import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;
import io.github.taskdef.GeneratedSecret;
import io.github.taskdef.Logging;
import io.github.taskdef.Secret;

/** What is named within a stack is named once: secrets, the services of a cluster; a log group is one. */
@EcsTask(stack = "shop", logging = @Logging(group = "/shop"))
@Secret(env = "TOKEN", generate = @GeneratedSecret(name = "shop/token"))
@EcsService(name = "web")
class Cashier {}

@EcsTask(stack = "shop", logging = @Logging(group = "/shop", retentionDays = 0)) // ERROR LOG_GROUP_DIFFERS 53 @EcsTask.logging.group
@Secret(env = "TOKEN", generate = @GeneratedSecret(name = "shop/token")) // ERROR NAME_TWICE 59 @Secret.generate[0].name
@EcsService(name = "web") // ERROR NAME_TWICE 20 @EcsService.name
class SameNames {}

/** A service without a name is named by its family. */
@EcsTask(stack = "shop", family = "web")
@EcsService // ERROR NAME_TWICE 1 @EcsService.name
class Web {}

/** In another cluster there is no other service; a secret within the class counts too. */
@EcsTask(stack = "shop")
@EcsService(name = "web", cluster = "other")
@Secret(env = "A", generate = @GeneratedSecret(name = "shop/a"))
@Secret(env = "B", generate = @GeneratedSecret(name = "shop/a")) // ERROR NAME_TWICE 55 @Secret[1].generate[0].name
class Elsewhere {}
