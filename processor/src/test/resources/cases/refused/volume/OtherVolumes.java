package example;

import io.github.taskdef.Container;
import io.github.taskdef.DockerVolume;
import io.github.taskdef.EbsVolume;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.FsxWindowsVolume;
import io.github.taskdef.HostVolume;
import io.github.taskdef.Mount;
import io.github.taskdef.ScratchVolume;
import io.github.taskdef.TmpfsVolume;

/** Names and paths are of all kinds together; on Fargate there are some kinds only. */
@EcsTask
@EfsVolume("/data")
@ScratchVolume(value = "/data/", name = "data") // ERROR VOLUME_TWICE 41 @ScratchVolume[0].name
@ScratchVolume(value = "/data", name = "work") // ERROR MOUNT_PATH_OCCUPIED 24 @ScratchVolume[1].value
@ScratchVolume(name = "nowhere") // ERROR MOUNT_PATH_MISSING 1 @ScratchVolume[2]
@ScratchVolume(value = "/tmp2", name = "tmp", containers = "pakcer") // ERROR VOLUME_CONTAINER_UNKNOWN 60 @ScratchVolume[3].containers[0]
@HostVolume(value = "relative", hostPath = "/mnt/a") // ERROR VOLUME_NEEDS_EC2 1 @HostVolume // ERROR MOUNT_PATH_RELATIVE 21 @HostVolume.value
@DockerVolume("/etc") // ERROR VOLUME_NEEDS_EC2 1 @DockerVolume // WARNING MOUNT_PATH_SYSTEM 15 @DockerVolume.value
@TmpfsVolume(value = "/data", name = "memory", size = 16) // ERROR MOUNT_PATH_OCCUPIED 22 @TmpfsVolume.value
@EbsVolume(value = "/index", size = 10) // ERROR EBS_WITHOUT_SERVICE 1 @EbsVolume[0]
@EbsVolume(value = "/other", size = 10, volumeType = EbsVolume.VolumeType.STANDARD) // ERROR EBS_TWICE 1 @EbsVolume[1] // ERROR EBS_STANDARD_ON_FARGATE 74 @EbsVolume[1].volumeType
@FsxWindowsVolume( // ERROR FSX_NEEDS_WINDOWS 1 @FsxWindowsVolume
        value = "/share",
        fileSystemId = "fs-0123456789abcdef0",
        credentials = "arn:aws:ssm:eu-west-1:123456789012:parameter/domain",
        domain = "corp.example.com")
@Container(
        name = "packer",
        image = "busybox:1.37",
        mounts = {
            @Mount(volume = "data"),
            @Mount(volume = "memory", path = "/data"), // ERROR MOUNT_PATH_OCCUPIED 46 @Container.mounts[1].path
            @Mount(volume = "indx"), // ERROR MOUNT_VOLUME_UNKNOWN 29 @Container.mounts[2].volume
        })
class OtherVolumes {}
