package io.github.taskdef.processor.check;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.graph.ResourceGraph;
import io.github.taskdef.processor.spi.DerivedStack;
import io.github.taskdef.processor.spi.GraphCheck;

/**
 * What a CloudFormation template can hold.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html">CloudFormation quotas</a>
 */
final class StackQuotas implements GraphCheck {
    private static final int RESOURCES = 500;
    private static final int PARAMETERS = 200;
    private static final int OUTPUTS = 200;

    @Override
    public void check(DerivedStack stack, Reporter reporter) {
        ResourceGraph graph = stack.graph();
        atMost(graph.resources().size(), RESOURCES, Problem.STACK_RESOURCES, stack, reporter);
        atMost(graph.parameters().size(), PARAMETERS, Problem.STACK_PARAMETERS, stack, reporter);
        atMost(graph.outputs().size(), OUTPUTS, Problem.STACK_OUTPUTS, stack, reporter);
    }

    private static void atMost(int found, int most, Problem problem, DerivedStack stack, Reporter reporter) {
        if (found > most) {
            reporter.report(problem, stack.origin(), stack.name(), found, most);
        }
    }
}
