package io.github.taskdef.processor.check;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Output;
import io.github.taskdef.processor.graph.Parameter;
import io.github.taskdef.processor.graph.ResourceGraph;
import io.github.taskdef.processor.spi.DerivedStack;
import io.github.taskdef.processor.spi.GraphCheck;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How long the names within a template are, which are made of those of families, volumes and the like.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html">CloudFormation quotas</a>
 */
final class LogicalIdLengths implements GraphCheck {
    private static final int LONGEST = 255;

    private static final int SHOWN = 40;

    /** A name that is too long makes too many of these too long, so the first is told alone. */
    @Override
    public void check(DerivedStack stack, Reporter reporter) {
        ResourceGraph graph = stack.graph();
        Set<String> optional = graph.optionalParameters();
        Stream.of(
                        graph.resources().keySet().stream().map(LogicalId::cloudFormation),
                        graph.parameters().keySet().stream(),
                        graph.outputs().stream().map(Output::name))
                .flatMap(names -> names)
                .filter(name -> longest(name, optional).length() > LONGEST)
                .findFirst()
                .ifPresent(name -> report(longest(name, optional), name, stack, reporter));
    }

    /** What is made of a name, if anything longer. */
    private static String longest(String name, Set<String> optional) {
        return optional.contains(name) ? Parameter.condition(name) : name;
    }

    private static void report(String found, String name, DerivedStack stack, Reporter reporter) {
        Origin place = stack.places().getOrDefault(name, stack.origin());
        reporter.report(Problem.LOGICAL_ID_LENGTH, place, found.substring(0, SHOWN), found.length(), LONGEST);
    }
}
