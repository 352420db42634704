package io.github.taskdef.processor.grant;

import io.github.taskdef.processor.grant.Grantable.Given;
import io.github.taskdef.processor.grant.Grantable.Name;
import io.github.taskdef.processor.grant.Grantable.Permission;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Functions, with what is asked for by a version or an alias.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-api-permissions-ref.html">Resources and conditions for Lambda actions</a>
 */
final class Lambda {
    static final Grantable FUNCTION = new Grantable(
            "Function",
            new Name(Pattern.compile("[A-Za-z0-9_-]+"), 1, 64, "its name, up to 64 letters, digits and _ -"),
            "arn:${partition}:lambda:${region}:${account}:function:",
            Given.ARN,
            Map.of(
                    "INVOKE",
                    List.of(new Permission("Invoke", List.of("lambda:InvokeFunction"), Permission.ITSELF, "{arn}:*"))),
            Map.of());

    private Lambda() {}
}
