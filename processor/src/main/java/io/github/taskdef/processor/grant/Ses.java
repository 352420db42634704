package io.github.taskdef.processor.grant;

import io.github.taskdef.processor.grant.Grantable.Given;
import io.github.taskdef.processor.grant.Grantable.Name;
import io.github.taskdef.processor.grant.Grantable.Permission;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Identities: domains and addresses that mail is sent from.
 *
 * @see <a href="https://docs.aws.amazon.com/ses/latest/dg/control-user-access.html">Identity and access management in Amazon SES</a>
 */
final class Ses {
    static final Grantable IDENTITY = new Grantable(
            "MailSender",
            new Name(Pattern.compile("[A-Za-z0-9._%+=-]+(?:@[A-Za-z0-9.-]+)?"), 1, 320, "its domain or address"),
            "arn:${partition}:ses:${region}:${account}:identity/",
            Given.NAME,
            Map.of(
                    "SEND",
                    List.of(new Permission("SendAs", List.of("ses:SendEmail", "ses:SendRawEmail"), Permission.ITSELF))),
            Map.of());

    private Ses() {}
}
