package example;

import io.github.taskdef.EbsVolume;
import io.github.taskdef.EbsVolume.FileSystemType;
import io.github.taskdef.EbsVolume.VolumeType;
import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;

/** What a volume of EBS can be. */
@EcsTask
@EbsVolume("/a") // ERROR EBS_SIZE_MISSING 1 @EbsVolume[0]
@EbsVolume(value = "/b", size = 0, iops = 2999, throughput = 124) // ERROR EBS_TWICE 1 @EbsVolume[1] // ERROR EBS_TOO_LITTLE 33 @EbsVolume[1].size // ERROR EBS_TOO_LITTLE 43 @EbsVolume[1].iops // ERROR EBS_TOO_LITTLE 62 @EbsVolume[1].throughput
@EbsVolume(value = "/c", size = 16385, iops = 16001, throughput = 1001) // ERROR EBS_TWICE 1 @EbsVolume[2] // WARNING EBS_TOO_MUCH 33 @EbsVolume[2].size // WARNING EBS_TOO_MUCH 47 @EbsVolume[2].iops // WARNING EBS_TOO_MUCH 67 @EbsVolume[2].throughput
@EbsVolume(value = "/d", size = 3, volumeType = VolumeType.IO1) // ERROR EBS_TWICE 1 @EbsVolume[3] // ERROR EBS_TOO_LITTLE 33 @EbsVolume[3].size // ERROR EBS_IOPS_MISSING 59 @EbsVolume[3].volumeType
@EbsVolume(value = "/e", size = 10, volumeType = VolumeType.IO1, iops = 501, throughput = 125) // ERROR EBS_TWICE 1 @EbsVolume[4] // ERROR EBS_IOPS_OF_SIZE 73 @EbsVolume[4].iops // ERROR EBS_SPEED_UNUSED 91 @EbsVolume[4].throughput
@EbsVolume(value = "/f", size = 124, volumeType = VolumeType.ST1, iops = 100) // ERROR EBS_TWICE 1 @EbsVolume[5] // ERROR EBS_TOO_LITTLE 33 @EbsVolume[5].size // ERROR EBS_SPEED_UNUSED 74 @EbsVolume[5].iops
@EbsVolume(value = "/g", size = 5, iops = 3000, throughput = 751) // ERROR EBS_TWICE 1 @EbsVolume[6] // ERROR EBS_THROUGHPUT_OF_IOPS 62 @EbsVolume[6].throughput
@EbsVolume(value = "/h", size = 5, iops = 3001) // ERROR EBS_TWICE 1 @EbsVolume[7] // ERROR EBS_IOPS_OF_SIZE 43 @EbsVolume[7].iops
@EbsVolume(value = "/i", snapshotId = "snap-123", volumeInitializationRate = 99) // ERROR EBS_TWICE 1 @EbsVolume[8] // ERROR EBS_SNAPSHOT 39 @EbsVolume[8].snapshotId // ERROR EBS_RATE 78 @EbsVolume[8].volumeInitializationRate
@EbsVolume(value = "/j", size = 5, volumeInitializationRate = 100) // ERROR EBS_TWICE 1 @EbsVolume[9] // ERROR EBS_RATE_UNUSED 63 @EbsVolume[9].volumeInitializationRate
@EbsVolume( // ERROR EBS_TWICE 1 @EbsVolume[10]
        value = "/k",
        snapshotId = "${param:Snapshot}",
        volumeInitializationRate = 301, // ERROR EBS_RATE 36 @EbsVolume[10].volumeInitializationRate
        encrypted = false,
        kmsKey = "alias/mine") // ERROR EBS_KEY_UNUSED 18 @EbsVolume[10].kmsKey // ERROR KMS_KEY 18 @EbsVolume[10].kmsKey
@EbsVolume(value = "/l", size = 5, fileSystemType = FileSystemType.NTFS) // ERROR EBS_TWICE 1 @EbsVolume[11] // ERROR EBS_FILE_SYSTEM 67 @EbsVolume[11].fileSystemType
@EbsVolume(value = "/m", size = 5, volumeType = VolumeType.STANDARD) // ERROR EBS_TWICE 1 @EbsVolume[12] // ERROR EBS_STANDARD_ON_FARGATE 59 @EbsVolume[12].volumeType
@EcsService
class EbsVolumes {}
