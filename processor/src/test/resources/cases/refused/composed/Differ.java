package example;

import io.github.taskdef.Deny;
import io.github.taskdef.EcsTask;
import io.github.taskdef.Env;
import io.github.taskdef.Logging;
import io.github.taskdef.Tag;
import io.github.taskdef.TaskRole;

/** Two composed annotations say different things: the class has to say which holds. */
@EcsTask(
        cpu = 1024,
        memory = 2048,
        command = "batch",
        environment = {@Env(name = "SHARED", value = "same"), @Env(name = "MODE", value = "batch")},
        logging = @Logging(retentionDays = 7),
        tags = @Tag(key = "team", value = "platform"))
@TaskRole(deny = @Deny(actions = "s3:DeleteObject", resources = "*"))
@interface BatchTask {}

@EcsTask(
        cpu = 2048,
        memory = 4096,
        command = "web",
        environment = {@Env(name = "MODE", value = "web"), @Env(name = "SHARED", value = "same")},
        logging = @Logging(retentionDays = 30),
        tags = @Tag(key = "team", value = "web"))
@TaskRole(deny = @Deny(actions = "s3:DeleteObject", resources = "*"))
@interface WebTask {}

@BatchTask // ERROR COMPOSED_DIFFER 1 @BatchTask → @EcsTask.command // ERROR COMPOSED_DIFFER 1 @BatchTask → @EcsTask.cpu // ERROR COMPOSED_DIFFER 1 @BatchTask → @EcsTask.environment[1] // ERROR COMPOSED_DIFFER 1 @BatchTask → @EcsTask.logging // ERROR COMPOSED_DIFFER 1 @BatchTask → @EcsTask.memory // ERROR COMPOSED_DIFFER 1 @BatchTask → @EcsTask.tags[0]
@WebTask
class Differ {}

@WebTask
@BatchTask
@EcsTask(
        cpu = 512,
        memory = 1024,
        command = "both",
        environment = @Env(name = "MODE", value = "both"),
        logging = @Logging,
        tags = @Tag(key = "team", value = "both"))
class SaidOnTheClass {}

@BatchTask
@WebTask
@EcsTask(
        cpu = 512,
        memory = 1024,
        command = {},
        environment = {},
        logging = @Logging,
        tags = {@Tag(key = "team", value = "both"), @Tag(key = "team", value = "both")}) // ERROR TAG_TWICE 64 @EcsTask.tags[1].key
class DroppedAndTwice {}

@EcsTask(environment = {@Env(name = "MODE", value = "one"), @Env(name = "MODE", value = "two")})
@interface Twice {}

@Twice // ERROR ENVIRONMENT_TWICE 1 @Twice → @EcsTask.environment[1].name
@EcsTask(environment = @Env(name = "LEVEL", value = "one"))
class TwiceInOnePlace {}
// WRITTEN said-on-the-class
