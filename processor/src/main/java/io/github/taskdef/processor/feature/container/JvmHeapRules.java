package io.github.taskdef.processor.feature.container;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.intent.ContainerIntent;
import io.github.taskdef.processor.intent.ContainerIntent.Share;
import io.github.taskdef.processor.intent.ContainerIntent.Variable;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large the heap of a JVM may become, in its options wherever they stand, beside the memory there is: ECS kills what needs more.
 *
 * @see <a href="https://docs.oracle.com/en/java/javase/21/docs/specs/man/java.html">The java command</a>
 */
final class JvmHeapRules {
    private static final Pattern HEAP = Pattern.compile(
            "(?<!\\S)[\"']?(?<option>(?:-Xmx|-XX:MaxHeapSize=)(?<size>[0-9]{1,18})"
                    + "(?<unit>[kKmMgGtT]?)|-XX:MaxRAMPercentage=(?<percent>[0-9]{1,18}(?:\\.[0-9]{1,18})?))(?![^\\s\"'])");

    private static final String UNITS = "kmgt";
    private static final int KIB_BITS = 10;
    private static final int MIB_BITS = 20;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final long memory;
    private final TaskDeclaration task;

    private JvmHeapRules(long memory, TaskDeclaration task) {
        this.memory = memory;
        this.task = task;
    }

    static void check(ContainerIntent container, TaskIntent intent, TaskDeclaration task) {
        JvmHeapRules rules = new JvmHeapRules(memory(container.share(), intent), task);
        for (Variable variable : container.environment()) {
            rules.check(variable.value());
        }
        rules.check(container.entryPoint());
        rules.check(container.command());
    }

    private static long memory(Optional<Share> share, TaskIntent intent) {
        int limit = share.isPresent() ? share.get().memory().value() : 0;
        return limit > 0 ? limit : intent.memory().value();
    }

    private void check(List<Text> words) {
        for (Text word : words) {
            check(word);
        }
    }

    /** The JVM takes the last of its options of one name. */
    private void check(Text options) {
        String last = "";
        Matcher heap = HEAP.matcher(options.rendered());
        while (heap.find()) {
            last = isTooMuch(heap) ? heap.group("option") : "";
        }
        if (!last.isEmpty()) {
            task.report(Problem.JVM_HEAP, options.origin(), last, memory);
        }
    }

    private boolean isTooMuch(Matcher heap) {
        if (heap.group("percent") != null) {
            return new BigDecimal(heap.group("percent")).compareTo(ALL) >= 0;
        }
        int unit = heap.group("unit").isEmpty()
                ? 0
                : 1 + UNITS.indexOf(heap.group("unit").toLowerCase(Locale.ROOT));
        BigInteger bytes = new BigInteger(heap.group("size")).shiftLeft(KIB_BITS * unit);
        return bytes.compareTo(BigInteger.valueOf(memory).shiftLeft(MIB_BITS)) >= 0;
    }
}
