package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.GeneratedSecret;
import io.github.taskdef.NewTopic;
import io.github.taskdef.Released;
import io.github.taskdef.S3Bucket;
import io.github.taskdef.NewBucket;
import io.github.taskdef.Secret;
import io.github.taskdef.SnsTopic;
import io.github.taskdef.NewQueue;
import io.github.taskdef.SqsQueue;

/** What a thing cannot have been called, and what cannot be left behind. */
@EcsTask
@EfsVolume(value = "/data", formerName = "data") // ERROR FORMER_NAME 42 @EfsVolume[0].formerName
@EfsVolume(value = "/files", formerName = "-") // ERROR FORMER_NAME 43 @EfsVolume[1].formerName
@Secret(env = "PASSWORD", generate = @GeneratedSecret(formerName = "PASSWORD")) // ERROR FORMER_NAME 68 @Secret.generate[0].formerName
@SnsTopic(value = "news", create = @NewTopic(formerName = "news")) // ERROR FORMER_NAME 59 @SnsTopic.create[0].formerName
@S3Bucket(value = "photos", create = @NewBucket(formerName = "pictures"))
@SqsQueue(value = "jobs", create = @NewQueue(deadLetterQueue = false, retain = false))
@Released(
        volumes = {"data", "", "old"}, // ERROR RELEASED_NAME 28 @Released.volumes[1]
        buckets = {"pictures", "photos"},
        queues = {"jobs", "--"}, // ERROR RELEASED_NAME 27 @Released.queues[1]
        tables = "", // ERROR RELEASED_NAME 18 @Released.tables[0]
        secrets = "PASSWORD")
class FormerNames {}

/** A volume that has another's name keeps the ids of that. */
@EcsTask
@EfsVolume("/data")
@EfsVolume(value = "/files", formerName = "data") // ERROR LOGICAL_ID_TAKEN 43 @EfsVolume[1].formerName
class TakenNames {}

/** All who share a volume say the same of it. */
@EcsTask(family = "one", stack = "shared-former")
@EfsVolume(value = "/files", formerName = "data")
class FirstOfFormer {}

@EcsTask(family = "two", stack = "shared-former")
@EfsVolume("/files") // ERROR SHARED_VOLUME_DIFFERS 1 @EfsVolume
class SecondOfFormer {}

/** What is still made is not left behind. */
@EcsTask
@EfsVolume("/data")
@EfsVolume(value = "/files", formerName = "old-files")
@Secret(env = "PASSWORD", generate = @GeneratedSecret)
@S3Bucket(value = "photos", create = @NewBucket(formerName = "pictures"))
@SqsQueue(value = "jobs", create = @NewQueue(deadLetterQueue = false, retain = false))
@SqsQueue(value = "mails", create = @NewQueue)
@Released(
        volumes = {"data", "old", "files", "old-files"}, // ERROR RELEASED_STILL_MADE 20 @Released.volumes[0] // ERROR RELEASED_STILL_MADE 44 @Released.volumes[3]
        buckets = {"pictures", "photos"}, // ERROR RELEASED_STILL_MADE 20 @Released.buckets[0]
        queues = {"jobs", "mails"}, // ERROR RELEASED_STILL_MADE 27 @Released.queues[1]
        secrets = "PASSWORD") // ERROR RELEASED_STILL_MADE 19 @Released.secrets[0]
class StillMade {}
