package io.github.taskdef.processor.grant;

import io.github.taskdef.processor.grant.Grantable.Given;
import io.github.taskdef.processor.grant.Grantable.Name;
import io.github.taskdef.processor.grant.Grantable.Permission;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Caches and their users that are signed in by IAM: who connects must be allowed to both.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-iam.html">Authenticating with IAM</a>
 */
final class ElastiCache {
    static final Grantable PART = new Grantable(
            "Cache",
            new Name(
                    Pattern.compile("(?:replicationgroup|serverlesscache|user):[A-Za-z0-9-]+"),
                    1,
                    60,
                    "replicationgroup:, serverlesscache: or user:, and its name"),
            "arn:${partition}:elasticache:${region}:${account}:",
            Given.LAST_WORD,
            Map.of("CONNECT", List.of(new Permission("ConnectTo", List.of("elasticache:Connect"), Permission.ITSELF))),
            Map.of());

    private ElastiCache() {}
}
