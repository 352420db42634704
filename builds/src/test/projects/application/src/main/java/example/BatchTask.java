package example;

import io.github.taskdef.Allow;
import io.github.taskdef.EcsTask;
import io.github.taskdef.Env;
import io.github.taskdef.TaskRole;

/** What all jobs have in common. */
@EcsTask(
        cpu = BatchTask.CPU,
        memory = 2 * BatchTask.CPU,
        environment = @Env(name = "TZ", value = "Europe/Z\u00fcrich"))
@TaskRole(@Allow(actions = "s3:GetObject", resources = Names.BUCKET + "/*"))
public @interface BatchTask {
    /** A quarter of a processor. */
    int CPU = 256;
}
