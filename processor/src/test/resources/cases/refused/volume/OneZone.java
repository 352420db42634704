package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;

/** Where a file system can be, and how it is scheduled. */
@EcsTask(subnets = 1)
@EfsVolume(value = "/a", availabilityZone = "eu-west-1") // ERROR AVAILABILITY_ZONE 45 @EfsVolume[0].availabilityZone
@EfsVolume(value = "/b", availabilityZone = "${region}") // ERROR AVAILABILITY_ZONE 45 @EfsVolume[1].availabilityZone
@EfsVolume(value = "/c", availabilityZone = "eu-west-1a", performanceMode = EfsVolume.PerformanceMode.MAX_IO) // ERROR MAX_IO_ONE_ZONE 102 @EfsVolume[2].performanceMode
@EfsVolume(value = "/d", performanceMode = EfsVolume.PerformanceMode.MAX_IO) // ERROR MAX_IO_ELASTIC 69 @EfsVolume[3].performanceMode
@EfsVolume(
        value = "/e",
        transitionToIa = EfsVolume.Transition.NEVER,
        transitionToPrimaryStorageClass = true) // ERROR PRIMARY_WITHOUT_IA 43 @EfsVolume[4].transitionToPrimaryStorageClass
@EfsVolume(value = "/f", fileSystemId = "fs-01234567", availabilityZone = "eu-west-1a") // ERROR FILE_SYSTEM_EXISTS 75 @EfsVolume[5].availabilityZone
@EfsVolume(
        value = "/g",
        fileSystemId = "fs-01234567",
        performanceMode = EfsVolume.PerformanceMode.GENERAL_PURPOSE, // ERROR FILE_SYSTEM_EXISTS 52 @EfsVolume[6].performanceMode
        transitionToPrimaryStorageClass = false) // ERROR FILE_SYSTEM_EXISTS 43 @EfsVolume[6].transitionToPrimaryStorageClass
@EfsVolume(value = "/h", availabilityZone = "${param:Zone}")
@EfsVolume(value = "/i", availabilityZone = "us-west-2-lax-1a")
@EfsVolume(value = "/j", availabilityZone = "${region}a")
class OneZone {}

/** Whose subnets are in several. */
@EcsTask
@EfsVolume(value = "/a", availabilityZone = "eu-west-1a") // ERROR ONE_ZONE_SUBNETS 45 @EfsVolume.availabilityZone
class ManyZones {}
