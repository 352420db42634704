package example;

import io.github.taskdef.EbsVolume;
import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;
import io.github.taskdef.TmpfsVolume;

/** On Fargate: a volume of the task's own, and a directory in memory in place of the one at /tmp. */
@EcsTask(image = "public.ecr.aws/docker/library/busybox:1.37", ephemeralStorage = 40)
@EbsVolume(value = "/index", size = 100, encrypted = false)
@TmpfsVolume(value = "/tmp", size = 64)
@EcsService
class Index {}
