package example;

import io.github.taskdef.Container;
import io.github.taskdef.EcsTask;
import io.github.taskdef.HealthCheck;
import io.github.taskdef.Port;

/** A health check asks a port that there is. */
@EcsTask(ports = @Port(8080), healthCheck = @HealthCheck(command = {"CMD-SHELL", "curl -f http://localhost:8081/health || exit 1"})) // WARNING HEALTH_PORT 82 @EcsTask.healthCheck.command[1]
@Container(name = "a", ports = @Port(9000), healthCheck = @HealthCheck(command = {"CMD", "nc", "-z", "127.0.0.1:9001"})) // WARNING HEALTH_PORT 102 @Container[0].healthCheck.command[3]
@Container(name = "b", ports = @Port(9100), healthCheck = @HealthCheck(command = {"CMD", "curl", "http://[::1]:910"})) // WARNING HEALTH_PORT 98 @Container[1].healthCheck.command[2]
class AskedPorts {}

/** Containers share their ports; one that declares none may listen anywhere, and others' ports are not known. */
@EcsTask(ports = @Port(8080), healthCheck = @HealthCheck(command = {"CMD", "curl", "-f", "http://localhost:9000/"}))
@Container(name = "a", ports = @Port(9000), healthCheck = @HealthCheck(command = {"CMD", "curl", "http://db.localhost:5432"}))
@Container(name = "b", healthCheck = @HealthCheck(command = {"CMD", "curl", "http://localhost:9901/ready"}))
@Container(name = "c", ports = @Port(9100), healthCheck = @HealthCheck(command = {"CMD", "curl", "http://localhost/"}))
class AskedPortsThatAre {}
// WRITTEN asked-ports asked-ports-that-are
