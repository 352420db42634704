package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;

/** What volumes of one file system can say, and the groups of mount targets. */
@EcsTask
@EfsVolume(value = "/a", fileSystem = "my files") // ERROR VOLUME_NAME 39 @EfsVolume[0].fileSystem
@EfsVolume(value = "/b", securityGroups = {"sg-1", "${region}"}) // ERROR SECURITY_GROUP_ID 44 @EfsVolume[1].securityGroups[0] // ERROR SECURITY_GROUP_ID 52 @EfsVolume[1].securityGroups[1]
@EfsVolume(value = "/c", ingress = true) // ERROR MOUNT_TARGET_INGRESS 36 @EfsVolume[2].ingress
@EfsVolume(
        value = "/d",
        securityGroups = {
            "${param:A}", "${param:B}", "${param:C}", "${param:D}", "${param:E}", "sg-01234567" // ERROR MOUNT_TARGET_GROUPS 83 @EfsVolume[3].securityGroups[5]
        })
class SharedFileSystems {}

/** A group that stands twice. */
@EcsTask
@EfsVolume(value = "/data", securityGroups = {"${param:A}", "sg-01234567", "${param:A}"}) // ERROR MOUNT_TARGET_GROUP_TWICE 76 @EfsVolume.securityGroups[2]
class GroupTwice {}

/** Groups that nothing comes of. */
@EcsTask
@EfsVolume(value = "/others", fileSystemId = "fs-01234567", securityGroups = "sg-01234567", ingress = false) // ERROR MOUNT_TARGET_GROUPS_UNUSED 103 @EfsVolume.ingress
class UnusedGroups {}

/** Subnets that are none, stand twice, or that nothing comes of. */
@EcsTask
@EfsVolume(value = "/data", mountTargetSubnets = {"subnet-01234567", "sg-01234567", "subnet-01234567"}) // ERROR SUBNET_ID 70 @EfsVolume[0].mountTargetSubnets[1] // ERROR MOUNT_TARGET_SUBNET_TWICE 85 @EfsVolume[0].mountTargetSubnets[2]
@EfsVolume(value = "/one", availabilityZone = "${region}a", mountTargetSubnets = {"${param:A}", "${param:B}"}) // ERROR ONE_ZONE_SUBNETS 47 @EfsVolume[1].availabilityZone
@EfsVolume(value = "/others", fileSystemId = "fs-01234567", mountTargetSubnets = "${param:A}") // ERROR MOUNT_TARGET_SUBNETS_UNUSED 82 @EfsVolume[2].mountTargetSubnets[0]
class Subnets {}

/** All this can be. */
@EcsTask
@EfsVolume(value = "/in", fileSystem = "files", uid = 1001)
@EfsVolume(value = "/out", fileSystem = "files", uid = 1002)
@EfsVolume(value = "/files", uid = 1003)
@EfsVolume(value = "/theirs", fileSystemId = "fs-01234567", securityGroups = "sg-01234567")
@EfsVolume(
        value = "/others",
        fileSystemId = "fs-01234567",
        mountTargets = true,
        mountTargetSubnets = {"subnet-01234567", "${param:DataSubnet}"},
        securityGroups = "sg-01234567",
        ingress = false)
class FileSystemsThatCanBe {}

/** Volumes of one file system describe it alike. */
@EcsTask
@EfsVolume(value = "/in", fileSystem = "files")
@EfsVolume(value = "/out", fileSystem = "files", backup = false) // ERROR SHARED_VOLUME_DIFFERS 1 @EfsVolume[1]
@EfsVolume(value = "/files", securityGroups = "sg-01234567") // ERROR SHARED_VOLUME_DIFFERS 1 @EfsVolume[2]
class DescribedOtherwise {}

/** One directory belongs to one user. */
@EcsTask
@EfsVolume(value = "/in", fileSystem = "files", path = "/both")
@EfsVolume(value = "/out", fileSystem = "files", path = "/both", uid = 1001, gid = 1001) // WARNING SHARED_DIRECTORY_OWNER 1 @EfsVolume[1]
class OneDirectory {}
// WRITTEN file-systems-that-can-be one-directory
