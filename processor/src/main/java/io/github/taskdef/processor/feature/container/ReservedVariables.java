package io.github.taskdef.processor.feature.container;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Containers;
import io.github.taskdef.processor.intent.ContainerIntent;
import io.github.taskdef.processor.intent.ContainerIntent.Variable;
import io.github.taskdef.processor.intent.GrantIntent;
import io.github.taskdef.processor.intent.SecretIntent;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import java.util.Set;

/**
 * Variables that somebody else has a meaning for: the AWS SDKs look for credentials there before they ask for the task role, or ECS sets
 * them itself. {@code AWS_REGION} is neither: Fargate sets it, and an application may well work in another region.
 *
 * @see <a href="https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html">AWS SDKs and Tools standardized credential
 *     providers</a>
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-metadata-endpoint-v4-fargate.html">Amazon ECS task
 *     metadata endpoint version 4</a>
 */
final class ReservedVariables {
    private static final Set<String> BEFORE_ROLE = Set.of(
            "AWS_ACCESS_KEY",
            "AWS_ACCESS_KEY_ID",
            "AWS_DEFAULT_PROFILE",
            "AWS_PROFILE",
            "AWS_SECRET_ACCESS_KEY",
            "AWS_SECRET_KEY",
            "AWS_SESSION_TOKEN",
            "AWS_SHARED_CREDENTIALS_FILE",
            "AWS_WEB_IDENTITY_TOKEN_FILE");

    private static final Set<String> OF_ECS = Set.of(
            "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
            "AWS_EXECUTION_ENV",
            "ECS_AGENT_URI",
            "ECS_CONTAINER_METADATA_URI",
            "ECS_CONTAINER_METADATA_URI_V4");

    private ReservedVariables() {}

    static void check(TaskDeclaration task) {
        for (ContainerIntent container : Containers.of(task)) {
            for (Variable variable : container.environment()) {
                check(variable.name(), task);
            }
        }
        for (SecretIntent secret : task.all(SecretIntent.class)) {
            check(secret.env(), task);
        }
        for (GrantIntent grant : task.all(GrantIntent.class)) {
            check(grant.env(), task);
        }
    }

    private static void check(Setting<String> name, TaskDeclaration task) {
        if (goesBeforeRole(name.value())) {
            task.report(Problem.ENVIRONMENT_BEFORE_ROLE, name.origin(), name.value());
        } else if (OF_ECS.contains(name.value())) {
            task.report(Problem.ENVIRONMENT_OF_ECS, name.origin(), name.value());
        }
    }

    /** Whether the SDKs take what stands there and never ask for the task role. */
    static boolean goesBeforeRole(String name) {
        return BEFORE_ROLE.contains(name);
    }
}
