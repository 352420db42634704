package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Env;
import io.github.taskdef.Port;
import io.github.taskdef.Secret;

/** The constants of a class are there also when something is wrong with it. */
@EcsTask(
        memory = 1000, // ERROR FARGATE_MEMORY 18 @EcsTask.memory
        ports = {@Port(value = 8080, name = "web"), @Port(8081)},
        environment = @Env(name = "MODE", value = "fast"))
@EfsVolume("/data")
@Secret(env = "TOKEN", from = "/orders/token")
class CompanionOfBrokenClass {
    static final String FAMILY = CompanionOfBrokenClassTask.FAMILY;
    static final int WEB = CompanionOfBrokenClassTask.Ports.WEB + CompanionOfBrokenClassTask.Ports.PORT_8081;
    static final String DATA = CompanionOfBrokenClassTask.Volumes.DATA;
    static final String MODE = CompanionOfBrokenClassTask.Environment.MODE;
    static final String TOKEN = CompanionOfBrokenClassTask.Secrets.TOKEN;
}
