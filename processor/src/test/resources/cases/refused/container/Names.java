package example;

import io.github.taskdef.Container;
import io.github.taskdef.EcsTask;

/** Containers are named as AWS allows, each otherwise. */
@EcsTask(container = "the app") // ERROR CONTAINER_NAME 22 @EcsTask.container
@Container(name = "proxy")
@Container(name = "proxy") // ERROR CONTAINER_TWICE 19 @Container[1].name
@Container(name = "side car") // ERROR CONTAINER_NAME 19 @Container[2].name
@Container(name = "") // ERROR CONTAINER_NAME 19 @Container[3].name
class Names {}
