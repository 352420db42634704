package example;

import io.github.taskdef.Compatibility;
import io.github.taskdef.EcsTask;

/** Where a task runs, and how much disk it has there. */
@EcsTask(requiresCompatibilities = {}) // ERROR COMPATIBILITY_NONE 1 @EcsTask
class Platform {}

@EcsTask(requiresCompatibilities = {Compatibility.FARGATE, Compatibility.EC2, Compatibility.FARGATE}) // ERROR COMPATIBILITY_TWICE 92 @EcsTask.requiresCompatibilities[2]
class TwiceFargate {}

@EcsTask(requiresCompatibilities = Compatibility.EC2, ephemeralStorage = 50) // ERROR EPHEMERAL_STORAGE_PLATFORM 74 @EcsTask.ephemeralStorage
class StorageOfTheInstance {}

@EcsTask(requiresCompatibilities = Compatibility.EC2, cpu = -1, memory = 0) // ERROR EC2_CPU 61 @EcsTask.cpu // ERROR EC2_MEMORY 74 @EcsTask.memory
class NothingToRunOn {}

@EcsTask(ephemeralStorage = 20) // ERROR EPHEMERAL_STORAGE 29 @EcsTask.ephemeralStorage
class StorageThatIsThereAnyway {}

@EcsTask(ephemeralStorage = 201) // ERROR EPHEMERAL_STORAGE 29 @EcsTask.ephemeralStorage
class StorageThatIsTooMuch {}
