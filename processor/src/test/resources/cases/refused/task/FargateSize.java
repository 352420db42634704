package example;

import io.github.taskdef.EcsTask;

/** Fargate offers some pairs of CPU and memory only. */
class FargateSize {}

@EcsTask(cpu = 300) // ERROR FARGATE_CPU 16 @EcsTask.cpu
class NoSuchCpu {}

@EcsTask(memory = 1000) // ERROR FARGATE_MEMORY 19 @EcsTask.memory
class NoSuchMemory {}

@EcsTask(cpu = 1024) // ERROR FARGATE_MEMORY 1 @EcsTask.memory
class MemoryLeftAtItsDefault {}

@EcsTask(cpuSize = "4 vCPU", memorySize = "4 GB") // ERROR FARGATE_MEMORY 43 @EcsTask.memorySize
class TooLittleForSoManyCpus {}

@EcsTask(cpu = 32768, memory = 100000) // WARNING FARGATE_MEMORY_UNLISTED 32 @EcsTask.memory
class NotKnownYet {}
// WRITTEN not-known-yet
