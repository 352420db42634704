package io.github.taskdef.processor.lock;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import java.util.List;

/**
 * What a deployment would lose.
 *
 * @param origin what asks for it
 * @param ids of what is lost, as one text
 * @param details what the message leaves open
 */
record Loss(Problem problem, Origin origin, String ids, List<Object> details) {
    void report(Reporter reporter) {
        reporter.report(problem, origin, details.toArray());
    }

    /** Whether data would be lost, and not merely its owner be another. */
    boolean isOfData() {
        return problem.severity() == Problem.Severity.ERROR && problem != Problem.LOCK_UNKNOWN;
    }
}
