package io.github.taskdef.processor.feature.service;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Containers;
import io.github.taskdef.processor.intent.ContainerIntent;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.spi.TaskDeclaration;

/**
 * What ECS Exec asks of the containers.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html">Monitor Amazon ECS containers with ECS
 *     Exec</a>
 */
final class EcsExecRules {

    private EcsExecRules() {}

    /** Called where ECS Exec is on. */
    static void check(TaskDeclaration task) {
        boolean isWindows =
                task.only(TaskIntent.class).filter(TaskIntent::isWindows).isPresent();
        for (ContainerIntent container : Containers.of(task)) {
            if (!container.initProcess().value() && !isWindows) {
                task.report(
                        Problem.EXEC_WITHOUT_INIT,
                        container.initProcess().origin(),
                        container.name().value());
            }
        }
    }
}
