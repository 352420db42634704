import io.github.taskdef.*;

@EcsTask(
        family = "orders",
        cpu = 1024,
        memory = 2048,
        image = "public.ecr.aws/docker/library/eclipse-temurin:17.0.15_6-jre",
        environment = {@Env(name = "LOG_LEVEL", value = "info"), @Env(name = "REGION", value = "${region}")},
        ports = @Port(8080),
        healthCheck = @HealthCheck(command = {"CMD", "java", "Health.java"}, interval = 10, timeout = 2),
        stopTimeout = 60,
        logging = @Logging(retentionDays = 7))
@Container(
        name = "proxy",
        image = "public.ecr.aws/docker/library/nginx:1.27.5",
        cpu = 256,
        memory = 512,
        dependsOn = @DependsOn(value = "orders", condition = DependsOn.Condition.HEALTHY))
@TaskRole(name = "orders-task")
@EfsVolume(
        value = "/data",
        throughputMode = EfsVolume.ThroughputMode.ELASTIC,
        path = "/orders",
        permissions = "0750")
@Secret(env = "DB_PASSWORD", from = "arn:aws:secretsmanager:eu-central-1:111122223333:secret:orders-db-a1B2c3")
class Orders {}
