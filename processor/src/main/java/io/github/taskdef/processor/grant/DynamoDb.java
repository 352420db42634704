package io.github.taskdef.processor.grant;

import io.github.taskdef.processor.grant.Grantable.Given;
import io.github.taskdef.processor.grant.Grantable.Name;
import io.github.taskdef.processor.grant.Grantable.Permission;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tables: indexes can be queried and scanned only, streams are below their table.
 *
 * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html">Actions, resources, and
 *     condition keys for Amazon DynamoDB</a>
 */
final class DynamoDb {
    static final Grantable TABLE = new Grantable(
            "Table",
            "dynamodb",
            new Name(Pattern.compile("[A-Za-z0-9_.-]+"), 3, 255, "3 to 255 letters, digits and _ . -"),
            true,
            "table/",
            Given.NAME,
            Map.of(
                    "READ",
                    List.of(
                            new Permission(
                                    "Read",
                                    List.of(
                                            "dynamodb:BatchGetItem",
                                            "dynamodb:ConditionCheckItem",
                                            "dynamodb:DescribeTable",
                                            "dynamodb:GetItem",
                                            "dynamodb:Query",
                                            "dynamodb:Scan"),
                                    ""),
                            new Permission("ReadIndexesOf", List.of("dynamodb:Query", "dynamodb:Scan"), "/index/*")),
                    "WRITE",
                    List.of(new Permission(
                            "Write",
                            List.of(
                                    "dynamodb:BatchWriteItem",
                                    "dynamodb:DeleteItem",
                                    "dynamodb:DescribeTable",
                                    "dynamodb:PutItem",
                                    "dynamodb:UpdateItem"),
                            "")),
                    "STREAM",
                    List.of(new Permission(
                            "ReadStreamsOf",
                            List.of("dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"),
                            "/stream/*"))),
            Map.of());

    private DynamoDb() {}
}
