package example;

import io.github.taskdef.Compatibility;
import io.github.taskdef.EcsTask;
import io.github.taskdef.HostVolume;

/** Which directories of the instance can be meant. */
@EcsTask(requiresCompatibilities = Compatibility.EC2)
@HostVolume(value = "/a", hostPath = "mnt/a") // ERROR HOST_PATH 38 @HostVolume[0].hostPath
@HostVolume(value = "/b", hostPath = "") // ERROR HOST_PATH 38 @HostVolume[1].hostPath
@HostVolume(value = "/c", hostPath = "C:\\data") // ERROR HOST_PATH 38 @HostVolume[2].hostPath
@HostVolume(value = "/d", hostPath = "/var/run/docker.sock") // WARNING HOST_PATH_SYSTEM 38 @HostVolume[3].hostPath
@HostVolume(value = "/e", hostPath = "/etc/../") // WARNING HOST_PATH_SYSTEM 38 @HostVolume[4].hostPath
@HostVolume(value = "/f", hostPath = "${param:Directory}/f")
@HostVolume(value = "/g", hostPath = "/mnt/${param:") // ERROR REFERENCE_UNCLOSED 38 @HostVolume[6].hostPath
@HostVolume(value = "/h", hostPath = "/etc", readOnly = true)
@HostVolume(value = "/i", hostPath = "/run/docker.sock", readOnly = true) // WARNING HOST_PATH_SYSTEM 38 @HostVolume[8].hostPath
class HostVolumes {}
