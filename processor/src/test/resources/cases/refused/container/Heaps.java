package example;

import io.github.taskdef.Container;
import io.github.taskdef.EcsTask;
import io.github.taskdef.Env;

/** A heap lies within the memory, with more beside it. */
@EcsTask(
        memory = 1024,
        environment = {
            @Env(name = "JAVA_TOOL_OPTIONS", value = "-Xss1m -Xmx2g"), // WARNING JVM_HEAP 54 @EcsTask.environment[0].value
            @Env(name = "JDK_JAVA_OPTIONS", value = "-XX:MaxRAMPercentage=100.0"), // WARNING JVM_HEAP 53 @EcsTask.environment[1].value
            @Env(name = "JAVA_OPTS", value = "'-XX:MaxHeapSize=1048576k'") // WARNING JVM_HEAP 46 @EcsTask.environment[2].value
        },
        command = {"java", "-Xmx1024M", "-jar", "app.jar"}) // WARNING JVM_HEAP 28 @EcsTask.command[1]
@Container(name = "a", memory = 256, entryPoint = {"java", "-Xmx268435456"}) // WARNING JVM_HEAP 60 @Container[0].entryPoint[1]
@Container(name = "b", command = {"java", "-XX:MaxRAMPercentage=750"}) // WARNING JVM_HEAP 43 @Container[1].command[1]
class Heaps {}

/** These leave something; the last of an option counts. */
@EcsTask(
        memory = 1024,
        environment = {
            @Env(name = "JAVA_TOOL_OPTIONS", value = "-Xmx2g -Xmx1023m"),
            @Env(name = "JDK_JAVA_OPTIONS", value = "-XX:MaxRAMPercentage=75 -XX:InitialRAMPercentage=100"),
            @Env(name = "JAVA_OPTS", value = "-Dx=-Xmx9g -Xms2g")
        },
        command = {"java", "-Xmx${param:Heap}", "-jar", "app.jar"})
@Container(name = "a", memory = 256, entryPoint = {"java", "-Xmx200m"})
class HeapsThatFit {}
// WRITTEN heaps heaps-that-fit
