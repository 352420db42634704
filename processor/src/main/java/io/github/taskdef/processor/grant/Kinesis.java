package io.github.taskdef.processor.grant;

import io.github.taskdef.processor.grant.Grantable.Given;
import io.github.taskdef.processor.grant.Grantable.Name;
import io.github.taskdef.processor.grant.Grantable.Permission;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Data streams, and the consumers that are registered with them.
 *
 * @see <a href="https://docs.aws.amazon.com/streams/latest/dev/kcl-iam-permissions.html">IAM permissions required for KCL consumer
 *     applications</a>
 * @see <a href="https://docs.aws.amazon.com/streams/latest/dev/permissions-user-key-KMS.html">Permissions to use user-generated KMS keys</a>
 */
final class Kinesis {
    private static final String DESCRIBE = "kinesis:DescribeStream";
    private static final String SUMMARIZE = "kinesis:DescribeStreamSummary";
    private static final String SHARDS = "kinesis:ListShards";
    private static final List<String> DECRYPT = List.of("kms:Decrypt");

    static final Grantable STREAM = new Grantable(
            "Stream",
            new Name(Pattern.compile("[A-Za-z0-9_.-]+"), 1, 128, "its name, up to 128 letters, digits and _ . -"),
            "arn:${partition}:kinesis:${region}:${account}:stream/",
            Given.NAME,
            Map.of(
                    "READ",
                    List.of(new Permission(
                            "Read",
                            List.of(DESCRIBE, SUMMARIZE, "kinesis:GetRecords", "kinesis:GetShardIterator", SHARDS),
                            Permission.ITSELF)),
                    "SUBSCRIBE",
                    List.of(
                            new Permission(
                                    "SubscribeTo",
                                    List.of(DESCRIBE, SUMMARIZE, SHARDS, "kinesis:RegisterStreamConsumer"),
                                    Permission.ITSELF),
                            new Permission(
                                    "ConsumeFrom",
                                    List.of("kinesis:DescribeStreamConsumer", "kinesis:SubscribeToShard"),
                                    "{arn}/consumer/*")),
                    "WRITE",
                    List.of(new Permission(
                            "Write", List.of(SHARDS, "kinesis:PutRecord", "kinesis:PutRecords"), Permission.ITSELF))),
            Map.of("READ", DECRYPT, "SUBSCRIBE", DECRYPT, "WRITE", List.of("kms:GenerateDataKey")));

    private Kinesis() {}
}
