package example;

import io.github.taskdef.Container;
import io.github.taskdef.EcsTask;

/** A size is given once; what does not go with one that cannot be read stays unsaid. */
@EcsTask(cpu = 256, cpuSize = ".25 vCPU", memory = 512, memorySize = "512 MB") // ERROR SIZE_TWICE 31 @EcsTask.cpuSize // ERROR SIZE_TWICE 70 @EcsTask.memorySize
class Sizes {}

@EcsTask(cpuSize = "two", memory = 4096) // ERROR CPU_SIZE_FORM 20 @EcsTask.cpuSize
@Container(name = "proxy", cpu = 1024)
class CpuUnreadable {}

@EcsTask(cpu = 2048, memorySize = "4096") // ERROR MEMORY_SIZE_FORM 35 @EcsTask.memorySize
class MemoryUnreadable {}
