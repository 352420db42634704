package example;

import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;
import io.github.taskdef.Port;

/** Ingress needs ports, a range, and a group of the stack's own. */
@EcsTask
@EcsService(ingress = {"10.0.0.0", "10.0.0.0/8", "10.0.0.0/8", "10.1.2.3/8"}) // ERROR INGRESS_RANGE 24 @EcsService.ingress[0] // ERROR INGRESS_WITHOUT_PORT 24 @EcsService.ingress[0] // ERROR INGRESS_TWICE 50 @EcsService.ingress[2] // ERROR INGRESS_RANGE 64 @EcsService.ingress[3]
class Ingress {}

@EcsTask(ports = @Port(8080))
@EcsService(securityGroup = "sg-01234567", ingress = "10.0.0.0/8") // ERROR INGRESS_OF_GIVEN_GROUP 54 @EcsService.ingress[0]
class GroupOfSomebodyElse {}
