package io.github.taskdef.conformance.cases;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;

/** Case 03: permission to mount one file system, in a policy that stands beside the role. */
@EcsTask(family = "mounter", stack = "case-03", image = "public.ecr.aws/docker/library/busybox:1.37")
@EfsVolume("/data")
public final class RoleForFileSystem {

    private RoleForFileSystem() {}
}
