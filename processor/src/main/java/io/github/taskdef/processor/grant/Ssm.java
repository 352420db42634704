package io.github.taskdef.processor.grant;

import io.github.taskdef.processor.grant.Grantable.Given;
import io.github.taskdef.processor.grant.Grantable.Name;
import io.github.taskdef.processor.grant.Grantable.Permission;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Parameters, and the paths they are below. What is asked for by a path is allowed or denied by the path, with a slash at its end or
 * without.
 *
 * @see <a href="https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-access.html">Restricting access to Parameter
 *     Store parameters using IAM policies</a>
 * @see <a href="https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html">PutParameter: Name</a>
 * @see <a href="https://docs.aws.amazon.com/kms/latest/developerguide/services-parameter-store.html">How AWS Systems Manager Parameter Store
 *     uses AWS KMS</a>
 */
final class Ssm {
    private static final String LEVEL = "[A-Za-z0-9_.-]+";
    private static final String BELOW = "{arn}/*";
    private static final List<String> DECRYPT = List.of("kms:Decrypt");

    static final Grantable PARAMETER = new Grantable(
            "Parameter",
            new Name(
                    Pattern.compile("(?!/?(?i:aws|ssm))(?:" + LEVEL + "|(?:/" + LEVEL + "){1,15})|/aws/service(?:/"
                            + LEVEL + "){1,13}"),
                    1,
                    1011,
                    "its name, up to 1011 letters, digits and _ . - in up to 15 levels, each behind a slash, not beginning with aws or ssm but for /aws/service/, which is of no account"),
            "arn:${partition}:ssm:${region}:${account}:parameter/",
            Given.AS_WRITTEN,
            Map.of(
                    "READ",
                    List.of(new Permission(
                            "Read", List.of("ssm:GetParameter", "ssm:GetParameters"), Permission.ITSELF)),
                    "READ_BELOW",
                    List.of(
                            new Permission("ReadPath", List.of("ssm:GetParametersByPath"), Permission.ITSELF, BELOW),
                            new Permission("ReadBelow", List.of("ssm:GetParameter", "ssm:GetParameters"), BELOW)),
                    "WRITE",
                    List.of(new Permission("Write", List.of("ssm:PutParameter"), Permission.ITSELF))),
            // standard parameters are encrypted with the key itself, advanced ones with a data key
            Map.of(
                    "READ", DECRYPT,
                    "READ_BELOW", DECRYPT,
                    "WRITE", List.of("kms:Encrypt", "kms:GenerateDataKey")));

    private Ssm() {}
}
