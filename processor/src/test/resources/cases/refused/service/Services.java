package example;

import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;

/** What a service can be. */
@EcsTask
@EcsService(
        name = "order desk", // ERROR SERVICE_NAME 16 @EcsService.name
        desiredCount = 5001, // ERROR DESIRED_COUNT 24 @EcsService.desiredCount
        securityGroup = "sg-orders", // ERROR SECURITY_GROUP_ID 25 @EcsService.securityGroup
        minimumHealthyPercent = 101, // ERROR MINIMUM_HEALTHY_PERCENT 33 @EcsService.minimumHealthyPercent
        maximumPercent = 99, // ERROR MAXIMUM_PERCENT 26 @EcsService.maximumPercent
        circuitBreaker = false,
        rollback = true) // ERROR ROLLBACK_WITHOUT_BREAKER 20 @EcsService.rollback
class Services {}
