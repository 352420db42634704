package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;

/** A volume that has no name is named by the last part of its path. */
@EcsTask
@EfsVolume(value = "/a", name = "my data") // ERROR VOLUME_NAME 33 @EfsVolume[0].name
@EfsVolume("/my.data") // ERROR VOLUME_NAME_FROM_PATH 12 @EfsVolume[1].value
@EfsVolume("/b/data")
@EfsVolume("/c/data") // ERROR VOLUME_TWICE 12 @EfsVolume[3].value
class VolumeNames {}

/** One volume written twice is one mistake. */
@EcsTask
@EfsVolume("/data")
@EfsVolume("/data") // ERROR VOLUME_TWICE 12 @EfsVolume[1].value
class OneVolumeTwice {}

@EcsTask(family = "a-family-whose-name-has-fifty-letters-in-all-so-long")
@EfsVolume(value = "/a", name = "a-volume-whose-name-has-fifty-letters-in-all-so-long", fileSystemId = "fs-01234567") // ERROR ACCESS_POINT_PATH_FROM_NAME 33 @EfsVolume[0].name
@EfsVolume(value = "/b", name = "a-second-volume-whose-name-has-fifty-letters-in-it", fileSystemId = "fs-01234567", path = "/b")
@EfsVolume(value = "/c", name = "a-third-volume-whose-name-has-fifty-letters-or-more", fileSystemId = "fs-01234567", accessPointId = "fsap-01234567")
class LongNames {}
