package example;

import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;
import io.github.taskdef.OperatingSystemFamily;

/** Windows on Fargate. */
@EcsTask(cpu = 1024, memory = 2048, operatingSystemFamily = OperatingSystemFamily.WINDOWS_SERVER_2022_CORE)
@EcsService
public final class OnFargate {}
