package example;

import io.github.taskdef.Container;
import io.github.taskdef.DependsOn;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Port;
import io.github.taskdef.Secret;

/** Whoever makes five mistakes is told five times, in one compilation. */
@EcsTask(
        memory = 1000, // ERROR FARGATE_MEMORY 18 @EcsTask.memory
        ports = {@Port(8080), @Port(8080)}, // ERROR PORT_TWICE 37 @EcsTask.ports[1].value
        dependsOn = @DependsOn("prox")) // ERROR DEPENDS_ON_UNKNOWN 32 @EcsTask.dependsOn[0].value
@Container(name = "proxy")
@EfsVolume(value = "/data", permissions = "rwx") // ERROR ACCESS_POINT_PERMISSIONS 43 @EfsVolume.permissions
@Secret(env = "TOKEN", from = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders-AbCdEf:token") // ERROR SECRET_SOURCE 31 @Secret.from
class FiveMistakes {}
