import io.github.taskdef.EcsTask;
import io.github.taskdef.S3Bucket;

@EcsTask(image = "public.ecr.aws/docker/library/eclipse-temurin:17")
@S3Bucket("invoices")
class Reports {}
