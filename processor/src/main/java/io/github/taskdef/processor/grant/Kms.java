package io.github.taskdef.processor.grant;

import io.github.taskdef.processor.grant.Grantable.Given;
import io.github.taskdef.processor.grant.Grantable.Name;
import io.github.taskdef.processor.grant.Grantable.Permission;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Keys that the application uses itself.
 *
 * @see <a href="https://docs.aws.amazon.com/kms/latest/developerguide/kms-api-permissions-reference.html">AWS KMS permissions</a>
 * @see <a href="https://docs.aws.amazon.com/kms/latest/developerguide/alias-authorization.html">Use aliases to control access to KMS keys</a>
 */
final class Kms {
    static final Grantable KEY = new Grantable(
            "Key",
            new Name(
                    Pattern.compile("mrk-[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
                    36,
                    36,
                    "its id, like 1234abcd-12ab-34cd-56ef-1234567890ab, not an alias, since IAM judges the key behind it"),
            "arn:${partition}:kms:${region}:${account}:key/",
            Given.ARN,
            Map.of(
                    "ENCRYPT",
                    List.of(new Permission(
                            "EncryptWith", List.of("kms:Encrypt", "kms:GenerateDataKey"), Permission.ITSELF)),
                    "DECRYPT",
                    List.of(new Permission("DecryptWith", List.of("kms:Decrypt"), Permission.ITSELF)),
                    "SIGN",
                    List.of(new Permission("SignWith", List.of("kms:Sign"), Permission.ITSELF)),
                    "VERIFY",
                    List.of(new Permission("VerifyWith", List.of("kms:GetPublicKey", "kms:Verify"), Permission.ITSELF)),
                    "GENERATE_MAC",
                    List.of(new Permission("GenerateMacsWith", List.of("kms:GenerateMac"), Permission.ITSELF)),
                    "VERIFY_MAC",
                    List.of(new Permission("VerifyMacsWith", List.of("kms:VerifyMac"), Permission.ITSELF))),
            Map.of());

    private Kms() {}
}
