package io.github.taskdef.processor.feature;

import io.github.taskdef.processor.spi.Text;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an existing secret is, and what a policy must name to let it be read.
 *
 * @param isParameter whether it is a parameter of SSM, not a secret of Secrets Manager
 * @param policyResource the ARN for the policy, <code>${…}</code> references in it
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html">Pass Secrets Manager
 *     secrets through Amazon ECS environment variables</a>
 */
record SecretSource(boolean isParameter, String policyResource) {
    private static final String REFERENCE = "\\$\\{[^}]+}";
    private static final String ARN_HEAD =
            "arn:(?:aws[a-z-]*|" + REFERENCE + "):%s:(?:[a-z0-9-]+|" + REFERENCE + "):(?:[0-9]{12}|" + REFERENCE + "):";

    /** The name, with its six random characters or without, then either nothing or key, stage and id with all their colons. */
    private static final Pattern SECRET = Pattern.compile("(?<arn>" + String.format(ARN_HEAD, "secretsmanager")
            + "secret:(?:[A-Za-z0-9/_+=.@-]|" + REFERENCE + ")+)(?<part>:[^:]*:[^:]*:[^:]*)?");

    private static final Pattern SUFFIX = Pattern.compile(".*(?:-[A-Za-z0-9]{6}|" + REFERENCE + ")");
    private static final Pattern PARAMETER_ARN =
            Pattern.compile(String.format(ARN_HEAD, "ssm") + "parameter/(?:[A-Za-z0-9._/-]|" + REFERENCE + ")+");
    private static final Pattern PARAMETER_NAME =
            Pattern.compile("(?!/?(?i:aws|ssm))(?:[A-Za-z0-9._/-]|" + REFERENCE + "){1,1011}");

    static Optional<SecretSource> of(Text from) {
        String text = from.rendered();
        Matcher secret = SECRET.matcher(text);
        if (secret.matches()) {
            String arn = secret.group("arn");
            // a secret named without its random characters is found all the same, a policy must allow for them
            return Optional.of(new SecretSource(false, SUFFIX.matcher(arn).matches() ? arn : arn + "-??????"));
        }
        if (PARAMETER_ARN.matcher(text).matches()) {
            return Optional.of(new SecretSource(true, text));
        }
        if (PARAMETER_NAME.matcher(text).matches()) {
            String name = text.startsWith("/") ? text : "/" + text;
            return Optional.of(new SecretSource(true, "arn:${partition}:ssm:${region}:${account}:parameter" + name));
        }
        return Optional.empty();
    }
}
