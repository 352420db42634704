package io.github.taskdef.processor.check;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.graph.Output;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.spi.DerivedStack;
import io.github.taskdef.processor.spi.GraphCheck;
import java.util.Optional;

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
        Optional<Resource> resource = stack.graph().resources().values().stream()
                .filter(one -> isTooLong(one.id().cloudFormation()))
                .findFirst();
        if (resource.isPresent()) {
            report(resource.get().id().cloudFormation(), stack.origin(resource.get()), reporter);
        } else {
            stack.graph().outputs().stream()
                    .map(Output::name)
                    .filter(LogicalIdLengths::isTooLong)
                    .findFirst()
                    .ifPresent(name -> report(name, stack.origin(), reporter));
        }
    }

    private static boolean isTooLong(String name) {
        return name.length() > LONGEST;
    }

    private static void report(String name, Origin origin, Reporter reporter) {
        reporter.report(Problem.LOGICAL_ID_LENGTH, origin, name.substring(0, SHOWN), name.length(), LONGEST);
    }
}
