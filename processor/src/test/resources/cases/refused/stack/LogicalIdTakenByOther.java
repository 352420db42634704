package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;

/** What took the name may be another class's; volumes are shared by those who name them the same, not nearly the same. */
@EcsTask(stack = "shop")
@EfsVolume(value = "/data", name = "my-data")
class LogicalIdTakenByOther {}

@EcsTask(stack = "shop", family = "zoo")
@EfsVolume(value = "/data", name = "my_data") // ERROR LOGICAL_ID_TAKEN 36 @EfsVolume.name
class Zoo {}
