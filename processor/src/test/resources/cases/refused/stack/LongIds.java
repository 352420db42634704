package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.GeneratedSecret;
import io.github.taskdef.Secret;

/** What is named in a template by a volume has a name of 255 characters at most. */
@EcsTask
@EfsVolume(value = "/data", path = "/data", name = LongIds.N240) // ERROR LOGICAL_ID_LENGTH 59 @EfsVolume.name
class LongIds {
    static final String TEN = "N123456789";
    static final String N60 = TEN + TEN + TEN + TEN + TEN + TEN;
    static final String N240 = N60 + N60 + N60 + N60;
}

/** So has an output. */
@EcsTask
@Secret(env = LongIds.N240 + "ABCDEFGHI", generate = @GeneratedSecret)
class LongOutput {} // ERROR LOGICAL_ID_LENGTH 1 LongOutput

/** In a stack that several tasks share, what a task has is named by the family too. */
@EcsTask(stack = "shop", family = LongIds.N240 + "-a", container = "app")
class LongFamily {} // ERROR LOGICAL_ID_LENGTH 1 LongFamily
