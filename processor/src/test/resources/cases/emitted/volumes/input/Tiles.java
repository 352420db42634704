package example;

import io.github.taskdef.Compatibility;
import io.github.taskdef.Container;
import io.github.taskdef.DockerVolume;
import io.github.taskdef.EbsVolume;
import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.HostVolume;
import io.github.taskdef.Mount;
import io.github.taskdef.ScratchVolume;
import io.github.taskdef.TmpfsVolume;

/** Every kind of volume that Linux has on EC2. */
@EcsTask(image = "public.ecr.aws/docker/library/busybox:1.37", requiresCompatibilities = Compatibility.EC2)
@Container(
        name = "packer",
        image = "public.ecr.aws/docker/library/busybox:1.37",
        mounts = {
            @Mount(volume = "maps", path = "/in", readOnly = true),
            @Mount(volume = "keys", readOnly = true),
            @Mount(volume = "index")
        })
@EfsVolume(value = "/maps", fileSystemId = "fs-0123456789abcdef0", accessPointId = "fsap-0123456789abcdef0")
@HostVolume(value = "/cache", hostPath = "/mnt/${param:Disk}/tiles")
@DockerVolume("/fonts")
@DockerVolume(
        value = "/shared",
        scope = DockerVolume.Scope.SHARED,
        autoprovision = true,
        driver = "rexray/ebs",
        driverOpts = {"type=tmpfs", "o=size=64m,uid=${param:Uid}"},
        labels = "team=tiles")
@ScratchVolume(
        value = "/work",
        containers = {"tiles", "packer"})
@TmpfsVolume(
        value = "/run/keys",
        size = 16,
        mountOptions = {"noexec", "mode=0700"})
@EbsVolume(
        value = "/index",
        snapshotId = "${param:Snapshot}",
        volumeInitializationRate = 200,
        iops = 4000,
        throughput = 250,
        kmsKey = "${param:Key}",
        fileSystemType = EbsVolume.FileSystemType.EXT4)
@EcsService
class Tiles {}
