package io.github.taskdef.processor.check;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Output;
import io.github.taskdef.processor.graph.ResourceGraph;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.spi.DerivedStack;
import io.github.taskdef.processor.spi.GraphCheck;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long the names within a template are, which are made of those of families, volumes and the like.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html">CloudFormation quotas</a>
 */
final class LogicalIdLengths implements GraphCheck {
    private static final int LONGEST = 255;

    /** What a condition is called beyond the name of its parameter. */
    private static final String CONDITION = "Given";

    private static final int SHOWN = 40;

    /** A name that is too long makes too many of these too long, so the first is told alone. */
    @Override
    public void check(DerivedStack stack, Reporter reporter) {
        ResourceGraph graph = stack.graph();
        Set<String> conditional = conditional(graph);
        Stream.of(
                        graph.resources().keySet().stream().map(LogicalId::cloudFormation),
                        graph.parameters().keySet().stream(),
                        graph.outputs().stream().map(Output::name))
                .flatMap(names -> names)
                .map(name -> conditional.contains(name) ? name + CONDITION : name)
                .filter(name -> name.length() > LONGEST)
                .findFirst()
                .ifPresent(name -> reporter.report(
                        Problem.LOGICAL_ID_LENGTH,
                        place(name, stack),
                        name.substring(0, SHOWN),
                        name.length(),
                        LONGEST));
    }

    /** The parameters that a condition is made for, to ask whether they are given. */
    private static Set<String> conditional(ResourceGraph graph) {
        return graph.values()
                .filter(Value.ParameterOr.class::isInstance)
                .map(value -> ((Value.ParameterOr) value).parameter())
                .collect(Collectors.toSet());
    }

    private static Origin place(String name, DerivedStack stack) {
        String parameter = name.substring(0, name.length() - CONDITION.length());
        Origin place = stack.places().get(name);
        return place == null ? stack.places().getOrDefault(parameter, stack.origin()) : place;
    }
}
