package io.github.taskdef.processor.check;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.spi.DerivedStack;

/**
 * How large a template can be: the one rule about a file and not about the graph.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html">CloudFormation quotas</a>
 */
public final class TemplateSize {
    /** What a request can hold. */
    private static final int INLINE = 51_200;

    /** What CloudFormation reads from a bucket: 1 MB, and it is told in bytes when it is refused. */
    private static final int IN_BUCKET = 1_000_000;

    private TemplateSize() {}

    /** Reports a template of so many bytes that it cannot be deployed, or not without a bucket. */
    public static void check(int bytes, DerivedStack stack, Reporter reporter) {
        if (bytes > IN_BUCKET) {
            reporter.report(Problem.TEMPLATE_SIZE, stack.origin(), stack.name(), bytes, IN_BUCKET);
        } else if (bytes > INLINE) {
            reporter.report(Problem.TEMPLATE_NEEDS_BUCKET, stack.origin(), stack.name(), bytes, INLINE);
        }
    }
}
