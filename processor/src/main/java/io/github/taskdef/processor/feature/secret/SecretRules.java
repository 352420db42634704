package io.github.taskdef.processor.feature.secret;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.intent.SecretIntent;
import io.github.taskdef.processor.intent.SecretIntent.Generated;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.Text;
import java.util.regex.Pattern;

/** What a single secret may say. */
final class SecretRules {
    private static final String NAME = "[A-Za-z0-9/_+=.@-]{1,512}";

    /** A name that is taken for a whole ARN's end: CreateSecret of the Secrets Manager API. */
    private static final Pattern LIKE_RANDOM = Pattern.compile(".*-[A-Za-z0-9]{6}");

    /** With fewer characters it can be guessed. */
    private static final int SHORTEST = 8;

    /** GetRandomPassword of the Secrets Manager API. */
    private static final int LONGEST = 4096;

    private static final int MOST_EXCLUDED = 4096;

    private SecretRules() {}

    static void check(SecretIntent secret, TaskDeclaration task) {
        if (secret.env().value().isEmpty()) {
            task.report(Problem.ENVIRONMENT_NAME_EMPTY, secret.env().origin());
        }
        Rules.matches(secret.env(), Rules.ENVIRONMENT_NAME, Problem.ENVIRONMENT_NAME, task);
        Rules.idOrReference(secret.kmsKey(), Rules.KMS_KEY, Problem.KMS_KEY, task);
        if (secret.generated().isPresent()) {
            checkGenerated(secret, secret.generated().get(), task);
        } else if (secret.from().isEmpty()) {
            task.report(Problem.SECRET_SOURCE_MISSING, secret.from().origin());
        } else if (secret.from().isReadable()) {
            checkSource(secret.from(), task);
        }
    }

    private static void checkSource(Text from, TaskDeclaration task) {
        String text = from.rendered();
        if (SecretSource.isOpen(from)) {
            task.report(Problem.SECRET_SOURCE_OPEN, from.origin(), text, text, text, text);
        } else if (SecretSource.of(from).isEmpty()) {
            boolean isParameter = ParameterArns.areMeantBy(text);
            task.report(isParameter ? Problem.SECRET_PARAMETER_NAME : Problem.SECRET_SOURCE, from.origin(), text);
        }
    }

    private static void checkGenerated(SecretIntent secret, Generated generated, TaskDeclaration task) {
        if (!secret.from().isEmpty()) {
            task.report(Problem.SECRET_SOURCE_TWICE, secret.from().origin());
        }
        Rules.within(generated.length(), SHORTEST, LONGEST, Problem.SECRET_LENGTH, task);
        Rules.matches(generated.name(), NAME, Problem.SECRET_NAME, task);
        Rules.formerName(generated.formerName(), secret.env().value(), task);
        if (LIKE_RANDOM.matcher(generated.name().value()).matches()) {
            task.report(
                    Problem.SECRET_NAME_SUFFIX,
                    generated.name().origin(),
                    generated.name().value());
        }
        Rules.plain(generated.excludeCharacters(), task);
        int excluded = generated.excludeCharacters().value().length();
        if (excluded > MOST_EXCLUDED) {
            task.report(Problem.SECRET_EXCLUDED, generated.excludeCharacters().origin(), excluded, MOST_EXCLUDED);
        }
    }
}
