package example;

import io.github.taskdef.Container;
import io.github.taskdef.DependsOn;
import io.github.taskdef.EcsTask;

/** A container waits for another one, for something that can happen. */
@EcsTask(
        container = "app",
        dependsOn = {
            @DependsOn("app"), // ERROR DEPENDS_ON_ITSELF 24 @EcsTask.dependsOn[0].value
            @DependsOn("prox"), // ERROR DEPENDS_ON_UNKNOWN 24 @EcsTask.dependsOn[1].value
            @DependsOn(value = "proxy", condition = DependsOn.Condition.SUCCESS), // ERROR DEPENDS_ON_END 72 @EcsTask.dependsOn[2].condition
            @DependsOn(value = "agent", condition = DependsOn.Condition.HEALTHY), // ERROR DEPENDS_ON_HEALTH 72 @EcsTask.dependsOn[3].condition
            @DependsOn("agent"), // ERROR DEPENDS_ON_TWICE 24 @EcsTask.dependsOn[4].value
            @DependsOn("prox") // ERROR DEPENDS_ON_TWICE 24 @EcsTask.dependsOn[5].value
        })
@Container(name = "proxy")
@Container(name = "agent")
class Dependencies {}
