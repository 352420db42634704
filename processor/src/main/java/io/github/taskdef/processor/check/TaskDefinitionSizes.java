package io.github.taskdef.processor.check;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.graph.JsonLength;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.resource.TaskDefinition;
import io.github.taskdef.processor.spi.DerivedStack;
import io.github.taskdef.processor.spi.GraphCheck;

/**
 * How large a task definition can be.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html">Amazon ECS service quotas: task
 *     definition size</a>
 */
final class TaskDefinitionSizes implements GraphCheck {
    /** 64 KiB. */
    private static final int MOST = 65_536;

    @Override
    public void check(DerivedStack stack, Reporter reporter) {
        JsonLength length = JsonLength.inBytes();
        for (Resource definition : stack.ofKind(TaskDefinition.KIND)) {
            int size = length.of(definition.properties());
            if (size > MOST) {
                reporter.report(Problem.TASK_DEFINITION_SIZE, stack.origin(definition), size, MOST);
            }
        }
    }
}
