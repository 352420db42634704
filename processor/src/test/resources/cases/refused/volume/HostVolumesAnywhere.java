package example;

import io.github.taskdef.Compatibility;
import io.github.taskdef.DockerVolume;
import io.github.taskdef.EcsTask;
import io.github.taskdef.HostVolume;

/** What may run on Fargate has none of its hosts, also where it may run on EC2. */
@EcsTask(requiresCompatibilities = {Compatibility.EC2, Compatibility.FARGATE})
@HostVolume(value = "/a", hostPath = "/mnt/a") // ERROR VOLUME_NEEDS_EC2 1 @HostVolume
@DockerVolume("/b") // ERROR VOLUME_NEEDS_EC2 1 @DockerVolume
class HostVolumesAnywhere {}
