package example;

import io.github.taskdef.Container;
import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Mount;

/** Directories of one file system in one zone, each with its user; and of a file system that others made. */
@EcsTask(image = "example/orders:1.0", subnets = 1)
@EfsVolume(
        value = "/in",
        fileSystem = "exchange",
        availabilityZone = "${region}a",
        transitionToPrimaryStorageClass = true,
        uid = 1001)
@EfsVolume(
        value = "/out",
        fileSystem = "exchange",
        availabilityZone = "${region}a",
        transitionToPrimaryStorageClass = true,
        uid = 1002,
        containers = "sender")
@EfsVolume(
        value = "/shared",
        fileSystemId = "${param:SharedFileSystem}",
        mountTargets = true,
        mountTargetSubnets = {"${param:DataSubnetA}", "${param:DataSubnetB}"},
        securityGroups = "${param:SharedFileSystemSecurityGroup}")
@Container(name = "sender", image = "example/sender:1.0", mounts = @Mount(volume = "in", path = "/queue", readOnly = true))
@EcsService
public final class Orders {}
