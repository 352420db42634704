package io.github.taskdef.processor.feature.container;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.secret.SecretSource;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.ContainerIntent;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import io.github.taskdef.processor.spi.Text;
import java.util.Optional;

/**
 * The secret by which ECS signs in to a container's private registry.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/private-auth.html">Using non-AWS container images in
 *     Amazon ECS</a>
 */
final class RegistryCredentials {
    private static final String READ = "ReadRegistryCredentials";

    private RegistryCredentials() {}

    static void check(ContainerIntent container, TaskDeclaration task) {
        Text secret = container.repositoryCredentials();
        if (secret.isReadable() && source(secret).isEmpty()) {
            task.report(Problem.REGISTRY_CREDENTIALS, secret.origin(), secret.rendered());
        } else if (ContainerImage.isInEcr(container.image())) {
            task.report(
                    Problem.REGISTRY_CREDENTIALS_ECR,
                    secret.origin(),
                    container.image().rendered());
        }
    }

    /** A secret as a whole: of its parts ECS takes two by their names. */
    private static Optional<SecretSource> source(Text secret) {
        return SecretSource.wholeSecret(secret);
    }

    static void derive(ContainerIntent container, TaskDraft task) {
        Text secret = container.repositoryCredentials();
        Value arn = task.value(secret);
        task.container(container.name().value())
                .put(
                        "RepositoryCredentials",
                        Value.fields().put("CredentialsParameter", arn).build());
        SecretSource source = source(secret).orElseThrow();
        task.allowExecution(source.reading(READ, secret, task)
                .asOneOf(READ)
                .because(secret.origin(), "ECS signs in to the registry with it"));
    }
}
