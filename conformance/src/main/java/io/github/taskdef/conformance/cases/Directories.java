package io.github.taskdef.conformance.cases;

import io.github.taskdef.Container;
import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Mount;

/** Directories of one file system, each with its user; and of a file system that others made, behind their security group. */
@EcsTask(family = "directories", image = "public.ecr.aws/nginx/nginx:1.27")
@EfsVolume(value = "/in", fileSystem = "exchange", uid = 1001)
@EfsVolume(value = "/out", fileSystem = "exchange", uid = 1002, containers = "sender")
@EfsVolume(
        value = "/archive",
        performanceMode = EfsVolume.PerformanceMode.MAX_IO,
        throughputMode = EfsVolume.ThroughputMode.BURSTING,
        mountTargetSubnets = "${param:ArchiveSubnetId}",
        securityGroups = "${param:ArchiveSecurityGroup}")
@EfsVolume(
        value = "/shared",
        fileSystemId = "${param:SharedFileSystemId}",
        securityGroups = "${param:SharedSecurityGroup}")
@Container(
        name = "sender",
        image = "public.ecr.aws/docker/library/busybox:1.37",
        user = "1000:1000",
        readonlyRootFilesystem = true,
        mounts = @Mount(volume = "in", path = "/queue", readOnly = true))
@EcsService
public final class Directories {}
