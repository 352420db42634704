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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
        Set<String> optional = graph.references().optionalParameters();
        for (String name : names(graph)) {
            String found = longest(name, optional);
            if (found.length() > LONGEST) {
                report(found, name, stack, reporter);
                return;
            }
        }
    }

    private static List<String> names(ResourceGraph graph) {
        List<String> names = new ArrayList<>();
        for (LogicalId id : graph.resources().keySet()) {
            names.add(id.cloudFormation());
        }
        names.addAll(graph.parameters().keySet());
        for (Output output : graph.outputs()) {
            names.add(output.name());
        }
        return names;
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
