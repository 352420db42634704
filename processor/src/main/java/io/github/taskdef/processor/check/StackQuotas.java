package io.github.taskdef.processor.check;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.graph.ResourceGraph;
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
    public void check(ResourceGraph graph, Origin origin, Reporter reporter) {
        atMost(graph.resources().size(), RESOURCES, Problem.STACK_RESOURCES, graph, origin, reporter);
        atMost(graph.parameters().size(), PARAMETERS, Problem.STACK_PARAMETERS, graph, origin, reporter);
        atMost(graph.outputs().size(), OUTPUTS, Problem.STACK_OUTPUTS, graph, origin, reporter);
    }

    private static void atMost(
            int found, int most, Problem problem, ResourceGraph graph, Origin origin, Reporter reporter) {
        if (found > most) {
            reporter.report(problem, origin, graph.stack(), found, most);
        }
    }
}
