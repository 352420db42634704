package io.github.taskdef.processor.feature.container;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.intent.ContainerIntent;
import io.github.taskdef.processor.intent.ContainerIntent.Variable;
import io.github.taskdef.processor.intent.SecretIntent;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.Text;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Credentials among the environment variables, where whoever may see the task definition sees them. A guess, so a false alarm must be
 * rare: {@code PASSWORD_MIN_LENGTH}, {@code TOKEN_URL} and {@code SECRET_NAME} tell of a credential and are none.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-secrets-management.html">Amazon ECS secrets
 *     management best practices</a>
 */
final class CredentialRules {
    /** What the name of a credential ends with, words joined by underscores. */
    private static final Pattern NAME = Pattern.compile("(?:.*(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN)|.*_PWD"
            + "|(?:.*_)?CREDENTIALS?|.*API_?KEY|(?:.*_)?(?:SECRET|PRIVATE|ACCESS|AUTH|SIGNING|ENCRYPTION)_?KEY)");

    /** What is replaced later and so is no password. */
    private static final String LATER = "(?![$%{<*])";

    /** Access key ids and private keys have a form of their own; so has a URL with a password. */
    private static final Pattern VALUE = Pattern.compile("\\b(?:AKIA|ASIA)[A-Z0-9]{16}\\b"
            + "|-----BEGIN [A-Z0-9 ]*PRIVATE KEY"
            + "|\\b[A-Za-z][A-Za-z0-9+.-]{0,30}+://[^\\s/:@?#]*:" + LATER + "[^\\s/@]+@"
            + "|[?&;](?i:password|pwd)=" + LATER + "[^\\s&;]+");

    /** What is none under such a name either: a switch, a small number, a place where it lies, what is replaced later. */
    private static final Pattern HARMLESS = Pattern.compile("(?i:true|false|yes|no|on|off|none|null|enabled|disabled)"
            + "|[0-9]{1,5}|arn:.*|[A-Za-z][A-Za-z0-9+.-]*:/.*|/[^/]+/.*|[$%{<].*");

    private CredentialRules() {}

    static void check(ContainerIntent container, TaskDeclaration task) {
        for (Variable variable : container.environment()) {
            // one that goes before the task role is to go, not to be handed over otherwise
            boolean isJudged = !ReservedVariables.goesBeforeRole(variable.name().value());
            if (isJudged && looksLikeOne(variable) && !isSecretToo(variable, container, task)) {
                task.report(
                        Problem.CREDENTIAL_IN_PLAIN_SIGHT,
                        variable.value().origin(),
                        variable.name().value());
            }
        }
    }

    private static boolean looksLikeOne(Variable variable) {
        Text value = variable.value();
        return VALUE.matcher(value.rendered()).find()
                || (value.isLiteral()
                        && NAME.matcher(words(variable.name().value())).matches()
                        && !value.literal().isBlank()
                        && !HARMLESS.matcher(value.literal().strip()).matches());
    }

    /** {@code DB_PASSWORD} of {@code db.password} and {@code dbPassword}. */
    private static String words(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|[.-]", "_").toUpperCase(Locale.ROOT);
    }

    /** That the name is given twice is told there. */
    private static boolean isSecretToo(Variable variable, ContainerIntent container, TaskDeclaration task) {
        return task.all(SecretIntent.class).stream()
                .filter(secret -> container.isMeantBy(secret.containers()))
                .anyMatch(secret -> secret.env().value().equals(variable.name().value()));
    }
}
