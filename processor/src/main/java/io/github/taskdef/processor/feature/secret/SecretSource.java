package io.github.taskdef.processor.feature.secret;

import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.spi.Statement;
import io.github.taskdef.processor.spi.TaskDraft;
import io.github.taskdef.processor.spi.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an existing secret is, and what a policy must name to let it be read.
 *
 * @param isParameter whether it is a parameter of SSM, not a secret of Secrets Manager
 * @param policyResources the ARNs for the policy, <code>${…}</code> references in them
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html">Pass Secrets Manager
 *     secrets through Amazon ECS environment variables</a>
 */
public record SecretSource(boolean isParameter, List<String> policyResources) {
    static final String READ_SECRET = "secretsmanager:GetSecretValue";

    private static final String READ_PARAMETER = "ssm:GetParameters";
    private static final String PART = "(?:" + Rules.REFERENCE + "|[^:$]++|\\$)*+";

    /** The ARN of a secret that Taskdef made, in this stack or in another. */
    private static final String MADE = "\\$\\{(?:secret:[^}]+|import:[^}]*SecretArn)}";

    /** The name, with its six random characters or without, then either nothing or key, stage and id with all their colons. */
    private static final Pattern SECRET = Pattern.compile(
            "(?<arn>" + Rules.arn("secretsmanager", "secret:(?:[A-Za-z0-9/_+=.@-]++|" + Rules.REFERENCE + ")++") + "|"
                    + MADE + ")(?::" + PART + ":" + PART + ":" + PART + ")?");

    private static final Pattern WHOLE = Pattern.compile(".*-[A-Za-z0-9]{6}|" + MADE);
    private static final Pattern OPEN = Pattern.compile(".*" + Rules.REFERENCE);
    private static final String ANY_SUFFIX = "-??????";

    /** A reference to an ARN has more than a name can. */
    private static final String LEVEL =
            "(?:[A-Za-z0-9_.-]++|(?!\\$\\{(?:bucket|queue|table|topic|volume):|" + MADE + ")" + Rules.REFERENCE + ")++";

    /** Each of up to 15 levels behind a slash: PutParameter of the Systems Manager API. A reference may bring its slash along. */
    private static final String LEVELS = "(?!/?(?i:aws|ssm))(?:/|(?=\\$\\{))" + LEVEL + "(?:/" + LEVEL + "){0,14}";

    private static final Pattern PARAMETER_ARN = Pattern.compile(Rules.arn("ssm", "parameter" + LEVELS));
    private static final Pattern PARAMETER_NAME = Pattern.compile(LEVELS + "|(?!(?i:aws|ssm))" + LEVEL);

    /** What means a parameter, whether or not its name can be. */
    private static final Pattern PARAMETER =
            Pattern.compile(Rules.arn("ssm", "parameter/.*") + "|(?!arn:).*", Pattern.DOTALL);

    private static final Pattern REFERENCE = Pattern.compile(Rules.REFERENCE);
    private static final int LONGEST_PARAMETER = 1011;

    /** Whether a parameter of SSM is meant, right or wrong. */
    static boolean meansParameter(Text from) {
        return PARAMETER.matcher(from.rendered()).matches();
    }

    public static Optional<SecretSource> of(Text from) {
        String text = from.rendered();
        Matcher secret = SECRET.matcher(text);
        if (secret.matches()) {
            return Optional.of(new SecretSource(false, arns(secret.group("arn"))));
        }
        if (REFERENCE.matcher(text).replaceAll("").length() > LONGEST_PARAMETER) {
            return Optional.empty();
        }
        if (PARAMETER_ARN.matcher(text).matches()) {
            return Optional.of(new SecretSource(true, List.of(text)));
        }
        if (PARAMETER_NAME.matcher(text).matches()) {
            String name = text.startsWith("/") ? text : "/" + text;
            String arn = "arn:${partition}:ssm:${region}:${account}:parameter" + name;
            return Optional.of(new SecretSource(true, List.of(arn)));
        }
        return Optional.empty();
    }

    /** One that is named as a whole, without a key, stage or version of it. */
    public static Optional<SecretSource> whole(Text from) {
        return of(from).filter(source -> source.policyResources().get(0).startsWith(from.rendered()));
    }

    /** What lets the execution role read it. */
    public Statement reading(String sid, Text from, TaskDraft task) {
        List<Value> resources = new ArrayList<>();
        for (String resource : policyResources) {
            resources.add(task.value(Text.ofTaskdef(resource, from.origin())));
        }
        return Statement.allow(sid, List.of(isParameter ? READ_PARAMETER : READ_SECRET), resources);
    }

    /** A secret named without its random characters is found all the same, so a policy must allow for them. */
    private static List<String> arns(String arn) {
        if (WHOLE.matcher(arn).matches()) {
            return List.of(arn);
        }
        // a reference at the end may bring them along or not
        return OPEN.matcher(arn).matches() ? List.of(arn, arn + ANY_SUFFIX) : List.of(arn + ANY_SUFFIX);
    }
}
