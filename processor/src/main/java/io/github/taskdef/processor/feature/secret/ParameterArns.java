package io.github.taskdef.processor.feature.secret;

import io.github.taskdef.processor.feature.shared.Rules;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Parameters of SSM by ARN or by name: those of the account, those that AWS publishes for everybody, and those that stand for a secret
 * of Secrets Manager.
 *
 * @see <a href="https://docs.aws.amazon.com/systems-manager/latest/userguide/integration-ps-secretsmanager.html">Referencing AWS Secrets
 *     Manager secrets from Parameter Store parameters</a>
 * @see <a href="https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters.html">Working with public
 *     parameters in Parameter Store</a>
 */
final class ParameterArns {
    private static final String HOME = "arn:${partition}:ssm:${region}:${account}:parameter";

    /** A reference to an ARN has more than a name can. */
    private static final String LEVEL =
            "(?:[A-Za-z0-9_.-]++|(?!\\$\\{(?:(?:bucket|queue|secret|table|topic|volume):|import:[^}]*SecretArn}))"
                    + Rules.REFERENCE + ")++";

    /** Each of up to 15 levels behind a slash: PutParameter of the Systems Manager API. A reference may bring its slash along. */
    private static final String LEVELS = "(?!/?(?i:aws|ssm))(?:/|(?=\\$\\{))" + LEVEL + "(?:/" + LEVEL + "){0,14}";

    private static final String PUBLISHED = "/aws/service(?:/" + LEVEL + "){1,13}";
    private static final String SECRET =
            "/aws/reference/secretsmanager/(?:[a-z0-9-]+!)?(?:[A-Za-z0-9/_+=.@-]++|" + Rules.REFERENCE + ")++";

    private static final Pattern ARN = Pattern.compile(Rules.arn("ssm", "parameter(?:" + LEVELS + "|" + SECRET + ")"));

    /** What AWS publishes is of no account. */
    private static final Pattern PUBLISHED_ARN =
            Pattern.compile(Rules.arn("arn:${partition}:ssm:${region}::parameter") + PUBLISHED);

    private static final Pattern NAME = Pattern.compile(LEVELS + "|" + SECRET + "|(?!(?i:aws|ssm))" + LEVEL);

    /** What means a parameter, whether or not its name can be. */
    private static final Pattern ANY = Pattern.compile(
            Rules.arn("ssm", "parameter/.*") + "|" + Rules.arn("arn:${partition}:ssm:${region}::parameter/")
                    + ".*|(?!arn:|" + Rules.REFERENCE + ":).*",
            Pattern.DOTALL);

    private static final Pattern REFERENCE = Pattern.compile(Rules.REFERENCE);
    private static final int LONGEST = 1011;

    private ParameterArns() {}

    /** Whether a parameter of SSM is meant, right or wrong. */
    static boolean areMeantBy(String text) {
        return ANY.matcher(text).matches();
    }

    /** The ARN of what is a parameter. */
    static Optional<String> of(String text) {
        if (REFERENCE.matcher(text).replaceAll("").length() > LONGEST) {
            return Optional.empty();
        }
        if (ARN.matcher(text).matches() || PUBLISHED_ARN.matcher(text).matches()) {
            return Optional.of(text);
        }
        if (text.matches(PUBLISHED)) {
            return Optional.of(HOME.replace("${account}", "") + text);
        }
        if (NAME.matcher(text).matches()) {
            return Optional.of(HOME + (text.startsWith("/") ? text : "/" + text));
        }
        return Optional.empty();
    }
}
