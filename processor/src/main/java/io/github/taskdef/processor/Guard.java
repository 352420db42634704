package io.github.taskdef.processor;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Lets no exception reach the compiler: a fault of ours is one error, at the class it was about. */
final class Guard {
    private final Reporter reporter;

    Guard(Reporter reporter) {
        this.reporter = reporter;
    }

    void run(Element about, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError | StackOverflowError fault) {
            reporter.report(
                    Problem.INTERNAL_FAULT,
                    new Origin(about, null, null, about.getSimpleName().toString()),
                    fault,
                    Stream.of(fault.getStackTrace()).limit(3).toList());
        }
    }
}
