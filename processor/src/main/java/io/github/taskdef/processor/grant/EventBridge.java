package io.github.taskdef.processor.grant;

import io.github.taskdef.processor.grant.Grantable.Given;
import io.github.taskdef.processor.grant.Grantable.Name;
import io.github.taskdef.processor.grant.Grantable.Permission;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Event buses; with a key of the customer's, the bus itself must be able to use it, and nobody who publishes.
 *
 * @see <a href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html">Using identity-based policies in Amazon
 *     EventBridge</a>
 * @see <a href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-event-bus-cmkey.html">Encrypting EventBridge event
 *     buses with AWS KMS keys</a>
 */
final class EventBridge {
    static final Grantable BUS = new Grantable(
            "Bus",
            new Name(Pattern.compile("[A-Za-z0-9._-]+"), 1, 256, "its name, up to 256 letters, digits and . _ -"),
            "arn:${partition}:events:${region}:${account}:event-bus/",
            Given.ARN,
            Map.of("PUBLISH", List.of(new Permission("PublishTo", List.of("events:PutEvents"), Permission.ITSELF))),
            Map.of());

    private EventBridge() {}
}
