package io.github.taskdef.conformance.cases;

import io.github.taskdef.EbsVolume;
import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;
import io.github.taskdef.ScratchVolume;
import io.github.taskdef.TmpfsVolume;

/** A disk of the task's own, made from a snapshot with a key of one's own, and what else Fargate has that goes with the task. */
@EcsTask(family = "index", image = "public.ecr.aws/docker/library/nginx:1.27", ephemeralStorage = 40)
@EbsVolume(
        value = "/index",
        snapshotId = "snap-0123456789abcdef0",
        volumeType = EbsVolume.VolumeType.IO2,
        iops = 4000,
        volumeInitializationRate = 200,
        kmsKey = "arn:${partition}:kms:${region}:${account}:key/01234567-89ab-4def-8123-456789abcdef",
        fileSystemType = EbsVolume.FileSystemType.EXT4)
@ScratchVolume("/work")
@TmpfsVolume(value = "/tmp", size = 64)
@EcsService
public final class IndexOnFargate {

    private IndexOnFargate() {}
}
