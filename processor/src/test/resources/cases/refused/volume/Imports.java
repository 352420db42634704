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

/** What belongs to another account is made there. */
@EcsTask
@EfsVolume(value = "/a", fileSystemAccount = "210987654321") // ERROR ACCOUNT_WITHOUT_FILE_SYSTEM 46 @EfsVolume[0].fileSystemAccount
@EfsVolume(value = "/b", accessPointId = "fsap-01234567", fileSystemAccount = "210987654321") // ERROR ACCESS_POINT_WITHOUT_FILE_SYSTEM 42 @EfsVolume[1].accessPointId
@EfsVolume(value = "/c", fileSystemId = "fs-01234567", fileSystemAccount = "210987654321") // ERROR ACCESS_POINT_NEEDED 76 @EfsVolume[2].fileSystemAccount
@EfsVolume(
        value = "/d",
        fileSystemId = "fs-01234567",
        fileSystemAccount = "${account}", // ERROR FILE_SYSTEM_ACCOUNT 29 @EfsVolume[3].fileSystemAccount
        accessPointId = "fsap-01234567")
@EfsVolume(
        value = "/e",
        fileSystemId = "fs-01234567",
        fileSystemAccount = "2109-8765-4321", // ERROR FILE_SYSTEM_ACCOUNT 29 @EfsVolume[4].fileSystemAccount
        accessPointId = "fsap-01234567",
        mountTargets = true) // ERROR MOUNT_TARGETS_OF_OWNER 24 @EfsVolume[4].mountTargets
@EfsVolume(
        value = "/f",
        fileSystemId = "fs-01234567",
        fileSystemAccount = "210987654321${param:Owner}", // ERROR FILE_SYSTEM_ACCOUNT 29 @EfsVolume[5].fileSystemAccount
        accessPointId = "fsap-01234567",
        securityGroups = {"sg-01234567", "sg-12345678"}) // ERROR MOUNT_TARGETS_OF_OWNER 27 @EfsVolume[5].securityGroups[0]
@EfsVolume(
        value = "/g",
        fileSystemId = "fs-01234567",
        fileSystemAccount = "210987654321",
        accessPointId = "fsap-01234567",
        mountTargets = true, // ERROR MOUNT_TARGETS_OF_OWNER 24 @EfsVolume[6].mountTargets
        securityGroups = "sg-01234567")
@EfsVolume(
        value = "/h",
        fileSystemId = "fs-01234567",
        fileSystemAccount = "210987654321",
        accessPointId = "fsap-01234567",
        securityGroups = "sg-01234567",
        ingress = false) // ERROR MOUNT_TARGET_GROUPS_UNUSED 19 @EfsVolume[7].ingress
@EfsVolume(
        value = "/i",
        fileSystemId = "fs-01234567",
        fileSystemAccount = "210987654321",
        accessPointId = "fsap-01234567",
        mountTargetSubnets = {"subnet-01234567", "subnet-12345678"}) // ERROR MOUNT_TARGETS_OF_OWNER 31 @EfsVolume[8].mountTargetSubnets[0]
class OfOthers {}

/** All this can be. */
@EcsTask
@EfsVolume(
        value = "/a",
        fileSystemId = "fs-01234567",
        fileSystemAccount = "210987654321",
        accessPointId = "fsap-01234567")
@EfsVolume(
        value = "/b",
        fileSystemId = "${param:Id}",
        fileSystemAccount = "${param:Owner}",
        accessPointId = "${param:Point}",
        mountTargets = false,
        rootAccess = true)
class OfOthersAsCanBe {}

/** One file system has one owner. */
@EcsTask
@EfsVolume(
        value = "/in",
        fileSystem = "files",
        fileSystemId = "fs-01234567",
        fileSystemAccount = "210987654321",
        accessPointId = "fsap-01234567")
@EfsVolume( // ERROR SHARED_VOLUME_DIFFERS 1 @EfsVolume[1]
        value = "/out",
        fileSystem = "files",
        fileSystemId = "fs-01234567",
        fileSystemAccount = "111122223333",
        accessPointId = "fsap-12345678")
class TwoOwners {}
// WRITTEN of-others-as-can-be
