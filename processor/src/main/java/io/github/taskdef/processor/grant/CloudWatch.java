package io.github.taskdef.processor.grant;

import io.github.taskdef.processor.grant.Grantable.Condition;
import io.github.taskdef.processor.grant.Grantable.Given;
import io.github.taskdef.processor.grant.Grantable.Name;
import io.github.taskdef.processor.grant.Grantable.Permission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Metrics: no action can name one, but the namespace they are in can be told.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/iam-cw-condition-keys-namespace.html">Using condition keys to
 *     limit access to CloudWatch namespaces</a>
 * @see <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html">PutMetricData: Namespace</a>
 */
final class CloudWatch {
    static final Grantable METRICS = new Grantable(
            "Metrics",
            new Name(
                    Pattern.compile("(?!AWS/)[A-Za-z0-9._/#-][A-Za-z0-9 ._/#:-]*"),
                    1,
                    255,
                    "a namespace, up to 255 letters, digits, spaces and . _ / # : -, not beginning with AWS/"),
            "",
            Given.NAME,
            Map.of(
                    "PUBLISH",
                    List.of(new Permission(
                            "Publish",
                            List.of("cloudwatch:PutMetricData"),
                            List.of(Permission.ANY),
                            Optional.of(new Condition("StringEquals", "cloudwatch:namespace", "{name}"))))),
            Map.of());

    private CloudWatch() {}
}
