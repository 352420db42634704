import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.GeneratedSecret;
import io.github.taskdef.Secret;

@EcsTask(image = "public.ecr.aws/docker/library/eclipse-temurin:17")
@EfsVolume("/data")
@Secret(env = "TOKEN", generate = @GeneratedSecret)
@Secret(env = "PASSWORD", from = "arn:${partition}:secretsmanager:${region}:${account}:secret:documents/db")
class Documents {}
