package example;

import io.github.taskdef.Compatibility;
import io.github.taskdef.EcsTask;
import io.github.taskdef.OperatingSystemFamily;

/** Fargate has fewer editions of Windows than EC2. */
@EcsTask(
        cpu = 1024,
        memory = 2048,
        operatingSystemFamily = OperatingSystemFamily.WINDOWS_SERVER_2025_CORE) // ERROR FARGATE_WINDOWS_EDITION 54 @EcsTask.operatingSystemFamily
class WindowsEditions {}

@EcsTask(
        cpu = 1024,
        memory = 2048,
        requiresCompatibilities = {Compatibility.FARGATE, Compatibility.EC2},
        operatingSystemFamily = OperatingSystemFamily.WINDOWS_SERVER_2016_FULL) // ERROR FARGATE_WINDOWS_EDITION 54 @EcsTask.operatingSystemFamily
class OnEither {}

@EcsTask(
        requiresCompatibilities = Compatibility.EC2,
        operatingSystemFamily = OperatingSystemFamily.WINDOWS_SERVER_2025_CORE)
class OnEc2 {}

@EcsTask(cpuSize = ".25 vCPU", memorySize = "2 GiB") // ERROR MEMORY_SIZE_FORM 45 @EcsTask.memorySize
class Gibibytes {}

@EcsTask(cpuSize = ".25 vCPU", memorySize = ".5 GB")
class HalfAGigabyte {}
// WRITTEN half-agigabyte on-ec2
