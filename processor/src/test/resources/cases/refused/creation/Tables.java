package example;

import io.github.taskdef.DynamoDbTable;
import io.github.taskdef.EcsTask;
import io.github.taskdef.NewTable;

/** What DynamoDB refuses of a table. */
@EcsTask
@DynamoDbTable(value = "arn:aws:dynamodb:eu-west-1:123456789012:table/orders", create = @NewTable(partitionKey = "id")) // ERROR CREATION_NAME 24 @DynamoDbTable[0].value
@DynamoDbTable(value = "t-a", create = @NewTable(partitionKey = "")) // ERROR TABLE_KEY_MISSING 65 @DynamoDbTable[1].create[0].partitionKey
@DynamoDbTable(value = "t-b", create = @NewTable(partitionKey = "id", sortKey = "id")) // ERROR TABLE_KEY_TWICE 81 @DynamoDbTable[2].create[0].sortKey
@DynamoDbTable(value = "t-c", create = @NewTable(partitionKey = "id", sortKeyType = NewTable.AttributeType.N)) // ERROR TABLE_SORT_KEY_MISSING 107 @DynamoDbTable[3].create[0].sortKeyType
@DynamoDbTable(value = "t-d", create = @NewTable(partitionKey = Tables.LONG)) // ERROR TABLE_ATTRIBUTE 71 @DynamoDbTable[4].create[0].partitionKey
@DynamoDbTable(value = "t-e", create = @NewTable(partitionKey = "id", timeToLiveAttribute = Tables.LONG)) // ERROR TABLE_ATTRIBUTE 99 @DynamoDbTable[5].create[0].timeToLiveAttribute
@DynamoDbTable(value = "t-f", create = @NewTable(partitionKey = "id", tableName = "carts of ${param:Stage}")) // ERROR TABLE_NAME 83 @DynamoDbTable[6].create[0].tableName
@DynamoDbTable(value = "t-g", create = @NewTable(partitionKey = "id", tableName = "ca")) // ERROR TABLE_NAME 83 @DynamoDbTable[7].create[0].tableName
@DynamoDbTable(value = "t-h", create = @NewTable(partitionKey = "id", retain = false)) // ERROR TABLE_PROTECTED 80 @DynamoDbTable[8].create[0].retain
@DynamoDbTable(value = "t-i", access = DynamoDbTable.Access.STREAM, create = @NewTable(partitionKey = "id")) // ERROR TABLE_STREAM_MISSING 60 @DynamoDbTable[9].access[0]
@DynamoDbTable(value = "t-j", create = @NewTable(partitionKey = "${region}")) // ERROR REFERENCE_UNREPLACED 65 @DynamoDbTable[10].create[0].partitionKey
@DynamoDbTable(value = "t-k", kmsKey = "alias/tables", create = @NewTable(partitionKey = "id")) // ERROR KMS_KEY 40 @DynamoDbTable[11].kmsKey
@DynamoDbTable(value = "t-l", create = {@NewTable(partitionKey = "id"), @NewTable(partitionKey = "no")}) // ERROR CREATION_TWICE 73 @DynamoDbTable[12].create[1]
class Tables {
    static final String TEN = "a234567890";
    static final String FIFTY = TEN + TEN + TEN + TEN + TEN;
    static final String LONG = FIFTY + FIFTY + FIFTY + FIFTY + FIFTY + "a23456";
}

@EcsTask(family = "one", stack = "shared-tables")
@DynamoDbTable(value = "orders", create = @NewTable(partitionKey = "id", tableName = "orders"))
class FirstOfTables {}

@EcsTask(family = "two", stack = "shared-tables")
@DynamoDbTable(value = "orders", create = @NewTable(partitionKey = "no", tableName = "orders")) // ERROR CREATION_DIFFERS 43 @DynamoDbTable.create[0]
class SecondOfTables {}

@EcsTask
@DynamoDbTable(value = "orders", create = @NewTable(partitionKey = "id", tableName = "${param:Stage}", deletionProtection = false, retain = false))
class TablesThatCanBe {}
// WRITTEN tables-that-can-be
