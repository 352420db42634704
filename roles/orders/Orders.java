import io.github.taskdef.DynamoDbTable;
import io.github.taskdef.EcsTask;

@EcsTask(image = "public.ecr.aws/docker/library/eclipse-temurin:17")
@DynamoDbTable(value = "orders", access = {DynamoDbTable.Access.READ, DynamoDbTable.Access.WRITE})
class Orders {}
