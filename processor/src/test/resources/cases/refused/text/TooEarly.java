package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Tag;

/** A file system cannot be tagged with its own ARN. */
@EcsTask(tags = @Tag(key = "files", value = "${volume:data.arn}")) // ERROR REFERENCE_TOO_EARLY 45 @EcsTask.tags[0].value
@EfsVolume("/data")
class TooEarly {}
