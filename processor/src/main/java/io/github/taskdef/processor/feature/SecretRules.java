package io.github.taskdef.processor.feature;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.intent.SecretIntent;
import io.github.taskdef.processor.intent.SecretIntent.Generated;
import io.github.taskdef.processor.spi.TaskDeclaration;
import java.util.regex.Pattern;

/** What a single secret may say. */
final class SecretRules {
    private static final Pattern KMS_KEY = Pattern.compile("arn:[^:]+:kms:[^:]+:[^:]+:key/.+|\\$\\{[^}]+}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9/_+=.@-]{1,512}");
    private static final int SHORTEST = 8;
    private static final int LONGEST = 4096;

    private SecretRules() {}

    static void check(SecretIntent secret, TaskDeclaration task) {
        if (secret.env().value().isEmpty()) {
            task.report(Problem.ENVIRONMENT_NAME_EMPTY, secret.env().origin());
        }
        Rules.matches(secret.env(), Rules.ENVIRONMENT_NAME, Problem.ENVIRONMENT_NAME, task);
        Rules.matches(secret.kmsKey(), KMS_KEY, Problem.KMS_KEY, task);
        if (secret.generated().isPresent()) {
            checkGenerated(secret, secret.generated().get(), task);
        } else if (secret.from().isEmpty()) {
            task.report(Problem.SECRET_SOURCE_MISSING, secret.origin());
        } else if (secret.from().isReadable() && SecretSource.of(secret.from()).isEmpty()) {
            task.report(
                    Problem.SECRET_SOURCE, secret.from().origin(), secret.from().rendered());
        }
    }

    private static void checkGenerated(SecretIntent secret, Generated generated, TaskDeclaration task) {
        if (!secret.from().isEmpty()) {
            task.report(Problem.SECRET_SOURCE_TWICE, secret.from().origin());
        }
        Rules.within(generated.length(), SHORTEST, LONGEST, Problem.SECRET_LENGTH, task);
        Rules.matches(generated.name(), NAME, Problem.SECRET_NAME, task);
    }
}
