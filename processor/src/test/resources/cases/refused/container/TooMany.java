package example;

import io.github.taskdef.Container;
import io.github.taskdef.EcsTask;

/** With the application's own these are eleven. */
@EcsTask
@Container(name = "c1")
@Container(name = "c2")
@Container(name = "c3")
@Container(name = "c4")
@Container(name = "c5")
@Container(name = "c6")
@Container(name = "c7")
@Container(name = "c8")
@Container(name = "c9")
@Container(name = "c10") // ERROR CONTAINER_COUNT 1 @Container[9]
class TooMany {}
