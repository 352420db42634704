package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;

/** A composed annotation's own members are its own: what looks like one of Taskdef's has no effect. */
@EcsTask
@EfsVolume("/data")
@interface BatchTask {
    int cpu() default 256;

    String team() default "";
}

@BatchTask(cpu = 1024)
@interface NightlyTask {}

@BatchTask(
        team = "orders",
        cpu = 1024) // WARNING COMPOSED_MEMBER 15 @BatchTask.cpu
class Members {}

@NightlyTask // WARNING COMPOSED_MEMBER 1 @NightlyTask → @BatchTask.cpu
class MembersFarther {}
// WRITTEN members members-farther
