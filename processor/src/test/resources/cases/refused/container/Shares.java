package example;

import io.github.taskdef.Container;
import io.github.taskdef.EcsTask;

/** Containers share what the task has. */
@EcsTask(cpu = 512, memory = 1024)
@Container(name = "a", cpu = 400, memory = 1025, memoryReservation = 600) // ERROR CONTAINER_MEMORY_OVER_TASK 44 @Container[0].memory
@Container(name = "b", cpu = 200, memory = 512, memoryReservation = 512) // ERROR CONTAINER_CPU_OVER_TASK 30 @Container[1].cpu // ERROR RESERVATION_OVER_MEMORY 69 @Container[1].memoryReservation // ERROR RESERVATIONS_OVER_TASK 69 @Container[1].memoryReservation
@Container(name = "c", cpu = 0, memory = 5, memoryReservation = 4) // ERROR CONTAINER_CPU 30 @Container[2].cpu // ERROR CONTAINER_MEMORY 42 @Container[2].memory // ERROR CONTAINER_RESERVATION 65 @Container[2].memoryReservation
class Shares {}

@EcsTask(cpu = 512, memory = 1024)
@Container(name = "a", cpu = 312, memoryReservation = 519)
@Container(name = "b", cpu = 200, memoryReservation = 500) // WARNING SIDECARS_KEEP_ALL 30 @Container[1].cpu // WARNING SIDECARS_KEEP_ALL 55 @Container[1].memoryReservation
class NothingLeft {}

@EcsTask(cpu = 512, memory = 1024)
@Container(name = "a", cpu = 511, memory = 1024, memoryReservation = 1018)
@Container(name = "b")
class JustEnoughLeft {}
// WRITTEN just-enough-left nothing-left
