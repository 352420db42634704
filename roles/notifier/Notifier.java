import io.github.taskdef.EcsTask;
import io.github.taskdef.Secret;
import io.github.taskdef.SnsTopic;

@EcsTask(image = "public.ecr.aws/docker/library/eclipse-temurin:17")
@SnsTopic("orders")
@Secret(env = "API_KEY", from = "/notifier/api-key")
class Notifier {}
