package library;

import io.github.taskdef.Container;
import io.github.taskdef.DependsOn;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.HealthCheck;
import io.github.taskdef.Logging;
import io.github.taskdef.Mount;

/** What the tasks of a company have in common. */
@EcsTask(
        cpu = 1024,
        memory = 2048,
        stopTimeout = 120,
        dependsOn = @DependsOn("agent"),
        logging = @Logging(retentionDays = 7))
@EfsVolume("/data")
@EfsVolume(value = "/scratch", retain = false, transitionToIa = EfsVolume.Transition.NEVER)
@Container(
        name = "agent",
        image = "registry/agent:1",
        healthCheck = @HealthCheck(command = {"CMD", "true"}),
        mounts = @Mount(volume = "data", readOnly = true))
public @interface BatchTask {}
