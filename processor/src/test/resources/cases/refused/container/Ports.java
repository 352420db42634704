package example;

import io.github.taskdef.Container;
import io.github.taskdef.EcsTask;
import io.github.taskdef.Port;

/** All containers of a task listen on one network interface. */
@EcsTask(
        ports = {
            @Port(-1), // ERROR PORT_NUMBER 19 @EcsTask.ports[0].value
            @Port(65536), // ERROR PORT_NUMBER 19 @EcsTask.ports[1].value
            @Port(value = 8080, name = "Http"), // ERROR PORT_NAME 40 @EcsTask.ports[2].name
            @Port(value = 8081, name = "web"),
            @Port(value = 8082, appProtocol = Port.AppProtocol.HTTP), // ERROR APP_PROTOCOL_UNNAMED 63 @EcsTask.ports[4].appProtocol
            @Port(value = 8080, protocol = Port.Protocol.UDP)
        })
@Container(
        name = "proxy",
        ports = {@Port(8080), @Port(value = 9000, name = "web")}) // ERROR PORT_TWICE 24 @Container.ports[0].value // ERROR PORT_NAME_TWICE 58 @Container.ports[1].name
class Ports {}

@EcsTask(ports = {@Port(value = 8080, name = "web"), @Port(value = 8080, name = "web")}) // ERROR PORT_TWICE 68 @EcsTask.ports[1].value
class OnePortTwice {}
