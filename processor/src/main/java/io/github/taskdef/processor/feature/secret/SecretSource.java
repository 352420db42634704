package io.github.taskdef.processor.feature.secret;

import io.github.taskdef.processor.feature.shared.Designation;
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

    /** A service of AWS that manages secrets has its own name before theirs: {@code rds!db-…}. */
    private static final String NAME = "(?:[a-z0-9-]+!)?(?:[A-Za-z0-9/_+=.@-]++|" + Rules.REFERENCE + ")++";

    private static final String REFERENCE = "\\$\\{secret:[^}]+}|" + Designation.GIVEN;

    /** The name, with its six random characters or without, then either nothing or key, stage and id with all their colons. */
    private static final Pattern SECRET = Pattern.compile("(?<arn>" + Rules.arn("secretsmanager", "secret:" + NAME)
            + "|" + REFERENCE + ")(?<part>:" + PART + ":" + PART + ":" + PART + ")?");

    /** References that are a secret's ARN, or a parameter's, also where nothing follows that only a secret has. */
    private static final Pattern MEANS_SECRET =
            Pattern.compile("\\$\\{(?:secret:[^}]+|(?:import|param):[^}]*(?i:secret-?arn))}");

    private static final Pattern MEANS_PARAMETER = Pattern.compile("\\$\\{(?:import|param):[^}]*(?i:parameter-?arn)}");

    /** What the names of parameters begin with that stand for the secret named behind it. */
    private static final String BEHIND = "parameter/aws/reference/secretsmanager/";

    public static Optional<SecretSource> of(Text from) {
        String text = from.rendered();
        Matcher secret = SECRET.matcher(text);
        if (secret.matches() && isSecret(secret.group("arn"), secret.group("part") != null)) {
            String arn = secret.group("arn");
            return Optional.of(new SecretSource(
                    false, Designation.of(arn) == Designation.ARN ? SecretArns.meantBy(arn) : List.of(arn)));
        }
        if (MEANS_PARAMETER.matcher(text).matches()) {
            return Optional.of(new SecretSource(true, List.of(text)));
        }
        return ParameterArns.of(text).map(arn -> new SecretSource(true, List.of(arn)));
    }

    /** Whether it is a reference alone that can be a secret or a parameter, by ARN or by name. */
    static boolean isOpen(Text from) {
        String text = from.rendered();
        return text.matches(Designation.GIVEN)
                && !MEANS_SECRET.matcher(text).matches()
                && !MEANS_PARAMETER.matcher(text).matches();
    }

    private static boolean isSecret(String arn, boolean hasParts) {
        return hasParts
                || Designation.of(arn) == Designation.ARN
                || MEANS_SECRET.matcher(arn).matches();
    }

    /** One that is named as a whole, without a key, stage or version of it. */
    public static Optional<SecretSource> whole(Text from) {
        return of(from).filter(source -> source.policyResources().get(0).startsWith(from.rendered()));
    }

    /** One that is a secret of Secrets Manager as a whole, where a reference can be nothing else. */
    public static Optional<SecretSource> wholeSecret(Text from) {
        String text = from.rendered();
        boolean isGiven = text.matches(Designation.GIVEN)
                && !MEANS_PARAMETER.matcher(text).matches();
        return isGiven
                ? Optional.of(new SecretSource(false, List.of(text)))
                : whole(from).filter(source -> !source.isParameter());
    }

    /** The secret that a parameter refers to, which whoever reads the parameter must be allowed to read too. */
    Optional<SecretSource> behind() {
        String arn = policyResources.get(0);
        if (!isParameter || !arn.contains(BEHIND)) {
            return Optional.empty();
        }
        String secret = arn.replaceFirst(":ssm:", ":secretsmanager:").replace(BEHIND, "secret:");
        return Optional.of(new SecretSource(false, List.of(secret + SecretArns.ANY_SUFFIX)));
    }

    /** What lets the execution role read it. */
    public Statement reading(String sid, Text from, TaskDraft task) {
        List<Value> resources = new ArrayList<>();
        for (String resource : policyResources) {
            resources.add(task.value(Text.ofTaskdef(resource, from.origin())));
        }
        return Statement.allow(sid, List.of(isParameter ? READ_PARAMETER : READ_SECRET), resources);
    }
}
