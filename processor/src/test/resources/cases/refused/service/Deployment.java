package example;

import io.github.taskdef.Compatibility;
import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;

/** A deployment needs room to replace a task; tasks on EC2 have no address of their own. */
@EcsTask(requiresCompatibilities = Compatibility.EC2)
@EcsService(assignPublicIp = true, desiredCount = 1, minimumHealthyPercent = 100, maximumPercent = 101) // ERROR PUBLIC_IP_ON_EC2 30 @EcsService.assignPublicIp // ERROR DEPLOYMENT_ROOM 100 @EcsService.maximumPercent
class Deployment {}
