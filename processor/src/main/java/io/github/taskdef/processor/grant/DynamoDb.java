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
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html">DynamoDB encryption at rest
 *     usage notes: Decrypt</a>
 */
final class DynamoDb {
    private static final List<String> DECRYPT = List.of("kms:Decrypt");

    static final Grantable TABLE = new Grantable(
            "Table",
            new Name(Pattern.compile("[A-Za-z0-9_.-]+"), 3, 255, "its name, 3 to 255 letters, digits and _ . -"),
            "arn:${partition}:dynamodb:${region}:${account}:table/",
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
                                    Permission.ITSELF),
                            new Permission(
                                    "ReadIndexesOf", List.of("dynamodb:Query", "dynamodb:Scan"), "{arn}/index/*")),
                    "WRITE",
                    List.of(new Permission(
                            "Write",
                            List.of(
                                    "dynamodb:BatchWriteItem",
                                    "dynamodb:DeleteItem",
                                    "dynamodb:DescribeTable",
                                    "dynamodb:PutItem",
                                    "dynamodb:UpdateItem"),
                            Permission.ITSELF)),
                    "STREAM",
                    List.of(new Permission(
                            "ReadStreamsOf",
                            List.of("dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"),
                            "{arn}/stream/*"))),
            // what else needs the key DynamoDB does by grants of its own
            Map.of("READ", DECRYPT, "WRITE", DECRYPT, "STREAM", DECRYPT));

    private DynamoDb() {}
}
