package io.github.taskdef.conformance.cases;

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
import io.github.taskdef.Tag;
import io.github.taskdef.TmpfsVolume;

/**
 * A map server on EC2 with six volumes of five kinds: what it draws is drawn from files that everybody shares, kept on the instance's
 * fast disk, indexed on a disk of its own, and packed by a sidecar that shares an empty directory. Its keys are in memory.
 */
@EcsTask(
        family = "tiles",
        requiresCompatibilities = Compatibility.EC2,
        cpu = 1024,
        memory = 2048,
        image = "public.ecr.aws/docker/library/nginx:1.27",
        tags = @Tag(key = "team", value = "maps"))
@Container(
        name = "packer",
        image = "public.ecr.aws/docker/library/busybox:1.37",
        user = "1000:1000",
        readonlyRootFilesystem = true,
        mounts = @Mount(volume = "maps", path = "/in", readOnly = true))
@EfsVolume("/maps")
@EfsVolume(value = "/styles", readOnly = true)
@HostVolume(value = "/cache", hostPath = "/mnt/nvme/tiles")
@DockerVolume(
        value = "/fonts",
        scope = DockerVolume.Scope.SHARED,
        autoprovision = true,
        driverOpts = {"type=tmpfs", "device=tmpfs", "o=size=64m"},
        labels = "team=maps")
@ScratchVolume(
        value = "/work",
        containers = {"tiles", "packer"})
@EbsVolume(value = "/index", size = 100, iops = 4000, throughput = 250)
@TmpfsVolume(
        value = "/run/keys",
        size = 16,
        mountOptions = {"noexec", "mode=0700", "uid=1000"})
@EcsService
public final class SixVolumes {

    private SixVolumes() {}
}
