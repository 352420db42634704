package io.github.taskdef.processor.grant;

import io.github.taskdef.processor.grant.Grantable.Given;
import io.github.taskdef.processor.grant.Grantable.Name;
import io.github.taskdef.processor.grant.Grantable.Permission;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Topics.
 *
 * @see <a href="https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html">Amazon SNS API
 *     permissions: Actions and resource reference</a>
 * @see <a href="https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html">Managing Amazon SNS encryption keys and costs</a>
 */
final class Sns {
    static final Grantable TOPIC = new Grantable(
            "Topic",
            new Name(
                    Pattern.compile("[A-Za-z0-9_-]+(?:\\.fifo)?"),
                    1,
                    256,
                    "its name, up to 256 letters, digits and _ -, with .fifo at the end if it is one"),
            "arn:${partition}:sns:${region}:${account}:",
            Given.ARN,
            Map.of("PUBLISH", List.of(new Permission("PublishTo", List.of("sns:Publish"), Permission.ITSELF))),
            Map.of("PUBLISH", List.of("kms:Decrypt", "kms:GenerateDataKey")));

    private Sns() {}
}
