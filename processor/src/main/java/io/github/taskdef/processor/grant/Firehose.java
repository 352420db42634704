package io.github.taskdef.processor.grant;

import io.github.taskdef.processor.grant.Grantable.Given;
import io.github.taskdef.processor.grant.Grantable.Name;
import io.github.taskdef.processor.grant.Grantable.Permission;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Firehose streams; with a key of the customer's, Firehose uses it by grants of its own.
 *
 * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonkinesisfirehose.html">Actions, resources, and
 *     condition keys for Amazon Kinesis Firehose</a>
 * @see <a href="https://docs.aws.amazon.com/firehose/latest/dev/encryption.html">Data protection in Amazon Data Firehose</a>
 */
final class Firehose {
    static final Grantable STREAM = new Grantable(
            "Firehose",
            new Name(Pattern.compile("[A-Za-z0-9_.-]+"), 1, 64, "its name, up to 64 letters, digits and _ . -"),
            "arn:${partition}:firehose:${region}:${account}:deliverystream/",
            Given.NAME,
            Map.of(
                    "SEND",
                    List.of(new Permission(
                            "SendTo", List.of("firehose:PutRecord", "firehose:PutRecordBatch"), Permission.ITSELF))),
            Map.of());

    private Firehose() {}
}
