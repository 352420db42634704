package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.Tag;

/** Tags have keys and values of a certain form, each key once. */
@EcsTask(
        tags = {
            @Tag(key = "aws:team", value = "orders"), // ERROR TAG_KEY 24 @EcsTask.tags[0].key
            @Tag(key = "team", value = "order\ndesk"), // ERROR TAG_VALUE 40 @EcsTask.tags[1].value
            @Tag(key = "team", value = "orders"), // ERROR TAG_TWICE 24 @EcsTask.tags[2].key
            @Tag(key = "", value = "none") // ERROR TAG_KEY 24 @EcsTask.tags[3].key
        })
class TagsOfATask {}
