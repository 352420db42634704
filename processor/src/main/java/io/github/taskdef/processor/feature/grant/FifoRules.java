package io.github.taskdef.processor.feature.grant;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.intent.CreationIntent;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.Text;
import java.util.regex.Pattern;

/** What queues and topics have in common: those whose name ends in {@code .fifo} are FIFO, and no others. */
final class FifoRules {
    private static final Pattern STANDARD = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Pattern FIFO = Pattern.compile("[A-Za-z0-9_-]+\\.fifo");

    private FifoRules() {}

    /** Reports a name in the account that is none, or says of the kind another thing than the name within the stack. */
    static void checkName(CreationIntent created, int longest, Problem problem, TaskDeclaration task) {
        Text name = created.described().physicalName();
        Pattern form = created.isFifo() ? FIFO : STANDARD;
        if (!name.isEmpty() && name.isReadable() && !PhysicalName.isPossible(name, form, 1, longest)) {
            task.report(
                    problem,
                    name.origin(),
                    name.rendered(),
                    longest,
                    created.isFifo()
                            ? "and ends in .fifo, as value does"
                            : "and does not end in .fifo, as value does not");
        }
    }

    static void checkDeduplication(CreationIntent created, Setting<Boolean> isByContent, TaskDeclaration task) {
        if (isByContent.value() && !created.isFifo()) {
            task.report(Problem.NOT_FIFO, isByContent.origin());
        }
    }
}
