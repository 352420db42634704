package example;

import io.github.taskdef.EcsTask;

/** A stack has 1 to 16 subnets. */
@EcsTask(subnets = 0) // ERROR SUBNET_COUNT 20 @EcsTask.subnets
class Subnets {}

@EcsTask(subnets = 17) // ERROR SUBNET_COUNT 20 @EcsTask.subnets
class TooManySubnets {}
