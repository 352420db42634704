package example;

import io.github.taskdef.Compatibility;
import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;
import io.github.taskdef.OperatingSystemFamily;

/** Windows on instances of one's own. */
@EcsTask(
        cpu = 512,
        memory = 1000,
        requiresCompatibilities = Compatibility.EC2,
        operatingSystemFamily = OperatingSystemFamily.WINDOWS_SERVER_2019_FULL)
@EcsService
public final class OnEc2 {}
