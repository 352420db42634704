package example;

import io.github.taskdef.Compatibility;
import io.github.taskdef.DockerVolume;
import io.github.taskdef.EcsTask;

/** What a volume of Docker can be. */
@EcsTask(requiresCompatibilities = Compatibility.EC2)
@DockerVolume(value = "/a", autoprovision = true) // ERROR DOCKER_AUTOPROVISION 45 @DockerVolume[0].autoprovision
@DockerVolume(value = "/b", driver = "") // ERROR DOCKER_DRIVER 38 @DockerVolume[1].driver
@DockerVolume(value = "/c", driver = "rexray/ebs:latest plus") // ERROR DOCKER_DRIVER 38 @DockerVolume[2].driver
@DockerVolume(value = "/d", driver = "rexray/ebs")
@DockerVolume(
        value = "/e",
        driverOpts = {"type=tmpfs", "size", "=1", "type=nfs", "o=size=1"}) // ERROR DOCKER_ENTRY 37 @DockerVolume[4].driverOpts[1] // ERROR DOCKER_ENTRY 45 @DockerVolume[4].driverOpts[2] // ERROR DOCKER_ENTRY_TWICE 51 @DockerVolume[4].driverOpts[3]
@DockerVolume(
        value = "/f",
        labels = {"team=${param:Team}", "two words=x", "empty="}) // ERROR DOCKER_ENTRY 41 @DockerVolume[5].labels[1]
class DockerVolumes {}
