package io.github.taskdef.processor.grant;

import io.github.taskdef.processor.grant.Grantable.Given;
import io.github.taskdef.processor.grant.Grantable.Name;
import io.github.taskdef.processor.grant.Grantable.Permission;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Secrets, which the ARN names with six random characters at the end.
 *
 * @see <a href="https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html">Identity-based policies</a>
 * @see <a href="https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html">Secret encryption and decryption:
 *     How Secrets Manager uses your KMS key</a>
 */
final class SecretsManager {
    static final Grantable SECRET = new Grantable(
            "Secret",
            new Name(
                    Pattern.compile("(?:[a-z0-9-]+!)?[A-Za-z0-9/_+=.@-]+"),
                    1,
                    512,
                    "its name, up to 512 letters, digits and / _ + = . @ -, behind a service and ! where that manages it",
                    "-??????"),
            "arn:${partition}:secretsmanager:${region}:${account}:secret:",
            Given.AS_WRITTEN,
            Map.of(
                    "READ",
                    List.of(new Permission(
                            "Read",
                            List.of("secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"),
                            Permission.ITSELF)),
                    "WRITE",
                    List.of(new Permission("Write", List.of("secretsmanager:PutSecretValue"), Permission.ITSELF))),
            // a request that is sent again has the value of the first one compared
            Map.of("READ", List.of("kms:Decrypt"), "WRITE", List.of("kms:Decrypt", "kms:GenerateDataKey")));

    private SecretsManager() {}
}
