package io.github.taskdef.processor.grant;

import io.github.taskdef.processor.grant.Grantable.Given;
import io.github.taskdef.processor.grant.Grantable.Name;
import io.github.taskdef.processor.grant.Grantable.Permission;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Users of databases that are signed in by IAM.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.IAMPolicy.html">Creating and using an IAM policy
 *     for IAM database access</a>
 */
final class Rds {
    static final Grantable USER = new Grantable(
            "DatabaseUser",
            new Name(
                    Pattern.compile("(?:(?:db|cluster|prx)-[A-Za-z0-9]+|x)/[A-Za-z0-9_.@-]+"),
                    1,
                    128,
                    "the database's resource id, db-…, cluster-… or of a proxy prx-…, a slash and the user's name"),
            "arn:${partition}:rds-db:${region}:${account}:dbuser:",
            Given.LAST_WORD,
            Map.of("CONNECT", List.of(new Permission("ConnectAs", List.of("rds-db:connect"), Permission.ITSELF))),
            Map.of());

    private Rds() {}
}
