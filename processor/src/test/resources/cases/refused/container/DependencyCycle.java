package example;

import io.github.taskdef.Container;
import io.github.taskdef.DependsOn;
import io.github.taskdef.EcsTask;

/** Containers that wait for each other never start; the dependency that closes the circle is pointed at. */
@EcsTask(container = "app", dependsOn = @DependsOn("a"))
@Container(name = "a", dependsOn = @DependsOn("b"))
@Container(name = "b", dependsOn = @DependsOn("c"))
@Container(name = "c", dependsOn = @DependsOn("a")) // ERROR DEPENDS_ON_CYCLE 47 @Container[2].dependsOn[0].value
class DependencyCycle {}
