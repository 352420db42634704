package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;

/** What exists already is not described. */
@EcsTask
@EfsVolume(value = "/a", fileSystemId = "fs-0123") // ERROR FILE_SYSTEM_ID 41 @EfsVolume[0].fileSystemId
@EfsVolume(value = "/b", accessPointId = "fsap-01234567") // ERROR ACCESS_POINT_WITHOUT_FILE_SYSTEM 42 @EfsVolume[1].accessPointId
@EfsVolume(value = "/c", fileSystemId = "fs-01234567", accessPointId = "fs-01234567") // ERROR ACCESS_POINT_ID 72 @EfsVolume[2].accessPointId
@EfsVolume(
        value = "/d",
        fileSystemId = "fs-01234567",
        accessPointId = "fsap-01234567",
        path = "/orders", // ERROR ACCESS_POINT_EXISTS 16 @EfsVolume[3].path
        secondaryGids = {1, 2}, // ERROR ACCESS_POINT_EXISTS 26 @EfsVolume[3].secondaryGids[0]
        permissions = "0700", // ERROR ACCESS_POINT_EXISTS 23 @EfsVolume[3].permissions
        backup = true, // ERROR FILE_SYSTEM_EXISTS 18 @EfsVolume[3].backup
        retain = false, // ERROR FILE_SYSTEM_EXISTS 18 @EfsVolume[3].retain
        kmsKey = "${param:Key}", // ERROR FILE_SYSTEM_EXISTS 18 @EfsVolume[3].kmsKey
        throughputMode = EfsVolume.ThroughputMode.ELASTIC) // ERROR FILE_SYSTEM_EXISTS 50 @EfsVolume[3].throughputMode
@EfsVolume(
        value = "/e",
        fileSystemId = "fs-01234567",
        provisionedThroughput = 100, // ERROR FILE_SYSTEM_EXISTS 33 @EfsVolume[4].provisionedThroughput
        transitionToArchive = EfsVolume.Transition.AFTER_1_DAY) // ERROR FILE_SYSTEM_EXISTS 51 @EfsVolume[4].transitionToArchive
@EfsVolume(value = "/f", fileSystemId = "${account}") // ERROR FILE_SYSTEM_ID 41 @EfsVolume[5].fileSystemId
class Imports {}
