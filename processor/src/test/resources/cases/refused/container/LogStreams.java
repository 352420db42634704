package example;

import io.github.taskdef.Container;
import io.github.taskdef.EcsTask;

/** ECS names log streams by the family, the container and the task. */
@EcsTask(family = LogStreams.N240, stack = "shop", container = "app")
@Container(name = "a" + LogStreams.N240, image = "example.com/a:1") // ERROR LOG_STREAM_NAME 23 @Container[0].name
@Container(name = LogStreams.N230, image = "example.com/b:1")
class LogStreams {
    static final String TEN = "N123456789";
    static final String N120 = TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN;
    static final String N230 = N120 + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN;
    static final String N240 = N120 + N120;
}

/** The application's container is named by the family. */
@EcsTask(family = "A" + LogStreams.N240, stack = "shop-2") // ERROR LOG_STREAM_NAME 23 @EcsTask.family
class ByFamily {}
