package example;

import io.github.taskdef.DynamoDbTable;
import io.github.taskdef.DynamoDbTable.Access;
import io.github.taskdef.EcsTask;
import io.github.taskdef.Env;
import io.github.taskdef.NewTable;

/** A table as it is by default, and one with all that can be said, which a second task reads. */
final class Shop {
    private Shop() {}

    @EcsTask(
            family = "cashier",
            stack = "shop",
            image = "registry.example.com/cashier:1.0.0",
            environment = @Env(name = "STREAM", value = "${table:orders.streamArn}"))
    @DynamoDbTable(
            value = "carts",
            access = {Access.READ, Access.WRITE},
            env = "CARTS",
            create = @NewTable(partitionKey = "customer"))
    @DynamoDbTable(
            value = "orders",
            access = {Access.WRITE, Access.STREAM},
            kmsKey = "${param:Key}",
            create =
                    @NewTable(
                            tableName = "orders-${param:Stage}",
                            partitionKey = "\"id\"",
                            partitionKeyType = NewTable.AttributeType.N,
                            sortKey = "at",
                            sortKeyType = NewTable.AttributeType.B,
                            streamViewType = NewTable.StreamViewType.NEW_AND_OLD_IMAGES,
                            timeToLiveAttribute = "expires",
                            pointInTimeRecovery = false,
                            deletionProtection = false,
                            retain = false))
    static final class Cashier {}

    @EcsTask(family = "auditor", stack = "shop", image = "registry.example.com/auditor:1.0.0")
    @DynamoDbTable(value = "orders", env = "ORDERS")
    static final class Auditor {}
}
