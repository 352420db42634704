package example;

import io.github.taskdef.Container;
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

/** So has a parameter: the one of a container's image is named by the container. */
@EcsTask
@Container(name = LongIds.N240 + "ABCDEFGHIJK") // ERROR LOGICAL_ID_LENGTH 32 @Container.name
class LongParameter {}

/** And the condition that asks whether it is given has a name that is longer still. */
@EcsTask
@Container(name = LongIds.N240 + "ABCDE", image = "${account}.dkr.ecr.${region}.${urlSuffix}/orders:1")
@Container(name = LongIds.N240 + "ABCDEF", image = "${account}.dkr.ecr.${region}.${urlSuffix}/orders:2") // ERROR LOGICAL_ID_LENGTH 32 @Container[1].name
class LongCondition {}
