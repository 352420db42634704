package example;

import io.github.taskdef.Container;
import io.github.taskdef.EcsTask;
import io.github.taskdef.HealthCheck;

/** A health check is a command that is run now and then. */
@EcsTask(
        healthCheck =
                @HealthCheck(
                        command = {"curl", "localhost"}, // ERROR HEALTH_COMMAND 36 @EcsTask.healthCheck.command[0]
                        interval = 4, // ERROR HEALTH_INTERVAL 36 @EcsTask.healthCheck.interval
                        timeout = 61, // ERROR HEALTH_TIMEOUT 35 @EcsTask.healthCheck.timeout
                        retries = 11, // ERROR HEALTH_RETRIES 35 @EcsTask.healthCheck.retries
                        startPeriod = 301)) // ERROR HEALTH_START_PERIOD 39 @EcsTask.healthCheck.startPeriod
@Container(name = "a", healthCheck = @HealthCheck(command = "CMD")) // ERROR HEALTH_COMMAND_EMPTY 61 @Container[0].healthCheck.command[0]
@Container(name = "b", healthCheck = @HealthCheck(command = {"CMD-SHELL", "true"}, interval = 10, timeout = 20)) // ERROR HEALTH_TIMEOUT_OVER_INTERVAL 109 @Container[1].healthCheck.timeout
@Container(name = "c", healthCheck = @HealthCheck(command = {"CMD", " "})) // ERROR HEALTH_COMMAND_EMPTY 69 @Container[2].healthCheck.command[1]
@Container(name = "d", healthCheck = @HealthCheck(command = {"CMD-SHELL", "curl", "-f", "localhost"})) // WARNING HEALTH_SHELL_WORDS 83 @Container[3].healthCheck.command[2]
@Container(name = "e", healthCheck = @HealthCheck(command = {"CMD", "curl -f localhost || exit 1"})) // WARNING HEALTH_PROGRAM_LINE 69 @Container[4].healthCheck.command[1]
@Container(name = "f", healthCheck = @HealthCheck(command = {"CMD", "true"}, interval = 4, timeout = 5)) // ERROR HEALTH_INTERVAL 89 @Container[5].healthCheck.interval
class Health {}

@EcsTask(healthCheck = @HealthCheck(interval = 10)) // ERROR HEALTH_COMMAND_MISSING 24 @EcsTask.healthCheck
class NothingAsked {}
