package io.github.taskdef.conformance.cases;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;

/** A file system in one zone, and a task beside it. */
@EcsTask(family = "one-zone", image = "public.ecr.aws/nginx/nginx:1.27", subnets = 1)
@EfsVolume(value = "/cache", availabilityZone = "${region}a", transitionToPrimaryStorageClass = true)
public final class OneZone {}
