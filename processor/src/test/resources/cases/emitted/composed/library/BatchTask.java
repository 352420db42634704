package library;

import io.github.taskdef.Allow;
import io.github.taskdef.Container;
import io.github.taskdef.Deny;
import io.github.taskdef.DependsOn;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Env;
import io.github.taskdef.HealthCheck;
import io.github.taskdef.Logging;
import io.github.taskdef.Mount;
import io.github.taskdef.Port;
import io.github.taskdef.Tag;
import io.github.taskdef.TaskRole;

/** What the tasks of a company have in common. */
@EcsTask(
        cpu = 1024,
        memory = 2048,
        stopTimeout = 120,
        command = {"run", "--all"},
        environment = {@Env(name = "LOG_LEVEL", value = "info"), @Env(name = "MODE", value = "batch")},
        ports = @Port(8081),
        dependsOn = @DependsOn("agent"),
        logging = @Logging(retentionDays = 7),
        tags = {@Tag(key = "team", value = "platform"), @Tag(key = "cost-center", value = "4711")})
@TaskRole(
        value = @Allow(actions = "s3:GetObject", resources = "arn:${partition}:s3:::templates/*"),
        deny = @Deny(actions = "s3:DeleteObject", resources = "*"))
@EfsVolume("/data")
@EfsVolume(value = "/scratch", retain = false, transitionToIa = EfsVolume.Transition.NEVER)
@Container(
        name = "agent",
        image = "registry/agent:1",
        healthCheck = @HealthCheck(command = {"CMD", "true"}),
        mounts = @Mount(volume = "data", readOnly = true))
public @interface BatchTask {}
