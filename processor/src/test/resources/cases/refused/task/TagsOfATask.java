package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Tag;

/** Tags have keys and values of a certain form, each key once. */
@EcsTask(
        tags = {
            @Tag(key = "aws:team", value = "orders"), // ERROR TAG_KEY 24 @EcsTask.tags[0].key
            @Tag(key = "team", value = "order\ndesk"), // ERROR TAG_VALUE 40 @EcsTask.tags[1].value
            @Tag(key = "team", value = "orders"), // ERROR TAG_TWICE 24 @EcsTask.tags[2].key
            @Tag(key = "Team", value = "AWS:orders"), // ERROR TAG_CASE 24 @EcsTask.tags[3].key // ERROR TAG_VALUE 40 @EcsTask.tags[3].value
            @Tag(key = "AwS:x", value = ""), // ERROR TAG_KEY 24 @EcsTask.tags[4].key
            @Tag(key = "", value = "none") // ERROR TAG_KEY 24 @EcsTask.tags[5].key
        })
class TagsOfATask {}

@EcsTask(tags = {@Tag(key = "team", value = ""), @Tag(key = "desk", value = "${param:Desk}")}) // ERROR TAG_VALUE_EMPTY 45 @EcsTask.tags[0].value
@EfsVolume("/data")
class TagsOfAnAccessPoint {}

@EcsTask(tags = @Tag(key = "team", value = ""))
@EfsVolume(value = "/data", fileSystemId = "fs-01234567", accessPointId = "fsap-01234567")
class TagsOfNoAccessPoint {}
// WRITTEN tags-of-no-access-point
