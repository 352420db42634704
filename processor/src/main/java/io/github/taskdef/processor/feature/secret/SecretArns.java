package io.github.taskdef.processor.feature.secret;

import io.github.taskdef.processor.feature.shared.Rules;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a policy must name to let a secret be read. AWS adds a hyphen and six characters to the name of a secret, and finds it by an ARN
 * without them too.
 *
 * @see <a href="https://docs.aws.amazon.com/secretsmanager/latest/userguide/whats-in-a-secret.html">What's in a Secrets Manager secret</a>
 */
public final class SecretArns {
    /** What AWS may have added, as policies spell it. */
    static final String ANY_SUFFIX = "-??????";

    private static final Pattern WHOLE = Pattern.compile(".*-[A-Za-z0-9]{6}");

    /** Six characters that are hardly random, such as {@code -secret}, {@code -Master} and {@code -DB2024}. */
    private static final Pattern ENDS_WITH_WORD = Pattern.compile(".*-(?:[A-Za-z0-9][a-z0-9]{5}|[A-Z0-9]{6})");

    /** What a reference at the end stands for may have them or not. */
    private static final Pattern OPEN = Pattern.compile(".*" + Rules.REFERENCE);

    private SecretArns() {}

    /** Each ARN that is meant by one that is written out: with what AWS added, without it, or either where nobody can tell. */
    public static List<String> meantBy(String arn) {
        boolean isWhole = WHOLE.matcher(arn).matches();
        if (isWhole && !ENDS_WITH_WORD.matcher(arn).matches()) {
            return List.of(arn);
        }
        return isWhole || OPEN.matcher(arn).matches() ? List.of(arn, arn + ANY_SUFFIX) : List.of(arn + ANY_SUFFIX);
    }
}
