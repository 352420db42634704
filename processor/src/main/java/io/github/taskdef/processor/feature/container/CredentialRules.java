package io.github.taskdef.processor.feature.container;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.intent.ContainerIntent;
import io.github.taskdef.processor.intent.ContainerIntent.HealthCheck;
import io.github.taskdef.processor.intent.ContainerIntent.Variable;
import io.github.taskdef.processor.intent.SecretIntent;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import io.github.taskdef.processor.spi.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Credentials among the environment variables and in commands, where whoever may see the task definition sees them. The parameters
 * they come from are not shown to whoever may see the stack.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-secrets-management.html">Amazon ECS secrets
 *     management best practices</a>
 */
final class CredentialRules {
    private CredentialRules() {}

    static void check(ContainerIntent container, TaskDeclaration task) {
        for (Variable variable : container.environment()) {
            String name = variable.name().value();
            // one that goes before the task role is to go, not to be handed over otherwise
            boolean isJudged = !ReservedVariables.goesBeforeRole(name);
            boolean isFound = Credentials.inVariable(name, variable.value()).isPresent();
            if (isJudged && isFound && !isSecretToo(variable, container, task)) {
                task.report(Problem.CREDENTIAL_IN_PLAIN_SIGHT, variable.value().origin(), name);
            }
        }
        forEachWord(container, (word, parameters) -> task.report(Problem.CREDENTIAL_IN_COMMAND, word.origin()));
    }

    /** Has the parameters hidden that credentials come from. */
    static void hideParameters(ContainerIntent container, TaskDraft task) {
        for (Variable variable : container.environment()) {
            Credentials.inVariable(variable.name().value(), variable.value())
                    .ifPresent(parameters -> task.stack().graph().hide(parameters));
        }
        forEachWord(container, (word, parameters) -> task.stack().graph().hide(parameters));
    }

    /** Does something for each word that holds a credential, with the parameters it comes from. */
    private static void forEachWord(ContainerIntent container, BiConsumer<Text, Set<String>> use) {
        List<Text> health = container.healthCheck().map(HealthCheck::command).orElse(List.of());
        for (List<Text> words : List.of(container.command(), container.entryPoint(), health)) {
            for (int index = 0; index < words.size(); index++) {
                Text word = words.get(index);
                Optional<Set<String>> found =
                        index == 0 ? Credentials.inWord(word) : Credentials.inWordAfter(words.get(index - 1), word);
                found.ifPresent(parameters -> use.accept(word, parameters));
            }
        }
    }

    /** That the name is given twice is told there. */
    private static boolean isSecretToo(Variable variable, ContainerIntent container, TaskDeclaration task) {
        return task.all(SecretIntent.class).stream()
                .filter(secret -> container.isMeantBy(secret.containers()))
                .anyMatch(secret -> secret.env().value().equals(variable.name().value()));
    }
}
