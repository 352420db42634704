package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;

/** What a file system that is created can be. */
@EcsTask
@EfsVolume(value = "/a", kmsKey = "alias/orders", mountTargets = false) // ERROR KMS_KEY 35 @EfsVolume[0].kmsKey // ERROR MOUNT_TARGETS_NEEDED 66 @EfsVolume[0].mountTargets
@EfsVolume(value = "/b", throughputMode = EfsVolume.ThroughputMode.PROVISIONED) // ERROR THROUGHPUT_RATE_MISSING 67 @EfsVolume[1].throughputMode
@EfsVolume(value = "/c", provisionedThroughput = 10) // ERROR THROUGHPUT_RATE_UNUSED 50 @EfsVolume[2].provisionedThroughput
@EfsVolume(value = "/d", throughputMode = EfsVolume.ThroughputMode.PROVISIONED, provisionedThroughput = 3415) // WARNING THROUGHPUT_RATE_QUOTA 105 @EfsVolume[3].provisionedThroughput
@EfsVolume(value = "/h", throughputMode = EfsVolume.ThroughputMode.PROVISIONED, provisionedThroughput = 0) // ERROR THROUGHPUT_RATE 105 @EfsVolume[4].provisionedThroughput
@EfsVolume(value = "/i", kmsKey = "arn:aws:kms:eu-west-1:123456789012:alias/orders") // ERROR KMS_KEY 35 @EfsVolume[5].kmsKey
@EfsVolume(value = "/e", transitionToArchive = EfsVolume.Transition.AFTER_30_DAYS) // ERROR ARCHIVE_BEFORE_IA 68 @EfsVolume[6].transitionToArchive
@EfsVolume(
        value = "/f",
        throughputMode = EfsVolume.ThroughputMode.BURSTING,
        transitionToArchive = EfsVolume.Transition.AFTER_90_DAYS) // ERROR ARCHIVE_NOT_ELASTIC 51 @EfsVolume[7].transitionToArchive
@EfsVolume(
        value = "/g",
        transitionToIa = EfsVolume.Transition.NEVER,
        transitionToArchive = EfsVolume.Transition.AFTER_90_DAYS) // ERROR ARCHIVE_BEFORE_IA 51 @EfsVolume[8].transitionToArchive
class FileSystems {}
