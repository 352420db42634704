package io.github.taskdef.processor.feature.task;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * CPU and memory of a task, and which of them Fargate offers together.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html#fargate-tasks-size">Task CPU
 *     and memory</a>
 */
final class TaskSize {
    private static final String CPU = "([0-9]*\\.?[0-9]+) ?(v)[Cc][Pp][Uu]";
    private static final String MEMORY = "([0-9]*\\.?[0-9]+) ?([GM])B";

    /** CPU units of a vCPU, and MiB of a GB. */
    private static final int UNITS = 1024;

    /** What a size that cannot be read counts as: it is reported, and nothing that goes with it can be judged. */
    static final int UNREADABLE = Integer.MAX_VALUE;

    private static final int LARGEST_WINDOWS_CPU = 4096;
    private static final int LEAST_WINDOWS_CPU = 1024;

    private static final int LEAST_EC2_CPU = 128;
    private static final int MOST_EC2_CPU = 196608;

    /** What Docker itself needs for a container, in MiB. */
    private static final int LEAST_MEMORY = 6;

    /** New in 2026; AWS may add to what it offers with it, so another memory is only doubted. */
    private static final int NEWEST_CPU = 32768;

    /** The amounts of memory, in MiB, that go with each number of CPU units. */
    private static final Map<Integer, int[]> OFFERED = new TreeMap<>(Map.of(
            256,
            new int[] {512, 1024, 2048},
            512,
            steps(1024, 4096, 1024),
            1024,
            steps(2048, 8192, 1024),
            2048,
            steps(4096, 16384, 1024),
            4096,
            steps(8192, 30720, 1024),
            8192,
            steps(16384, 61440, 4096),
            16384,
            steps(32768, 122880, 8192),
            NEWEST_CPU,
            new int[] {61440, 122880, 249856}));

    private TaskSize() {}

    private static int[] steps(int from, int to, int by) {
        int[] steps = new int[(to - from) / by + 1];
        for (int step = 0; step < steps.length; step++) {
            steps[step] = from + step * by;
        }
        return steps;
    }

    /** CPU units, from {@code cpu} or {@code cpuSize}. */
    static Setting<Integer> cpu(AnnotationView annotation, TaskDeclaration task) {
        return either(annotation, "cpu", "cpuSize", CPU, Problem.CPU_SIZE_FORM, task);
    }

    /** MiB, from {@code memory} or {@code memorySize}. */
    static Setting<Integer> memory(AnnotationView annotation, TaskDeclaration task) {
        return either(annotation, "memory", "memorySize", MEMORY, Problem.MEMORY_SIZE_FORM, task);
    }

    private static Setting<Integer> either(
            AnnotationView annotation, String number, String size, String form, Problem problem, TaskDeclaration task) {
        Setting<Integer> asNumber = annotation.whole(number);
        Setting<String> asText = annotation.text(size);
        if (!asText.isStated() || annotation.isNearer(number, size)) {
            return asNumber;
        }
        if (asNumber.isStated() && !annotation.isNearer(size, number)) {
            task.report(Problem.SIZE_TWICE, asText.origin(), number, size);
        }
        int read = read(Pattern.compile(form).matcher(asText.value()));
        if (read == UNREADABLE) {
            task.report(problem, asText.origin(), asText.value());
        }
        return asText.with(read);
    }

    private static int read(Matcher size) {
        if (!size.matches()) {
            return UNREADABLE;
        }
        return times(size.group(1), size.group(2).equals("M") ? 1 : UNITS);
    }

    private static int times(String number, int unit) {
        BigDecimal product = new BigDecimal(number).multiply(BigDecimal.valueOf(unit));
        boolean isWhole = product.stripTrailingZeros().scale() <= 0;
        return isWhole && product.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
                ? product.intValueExact()
                : UNREADABLE;
    }

    /** Reports a size that cannot be where the task runs. */
    static void check(TaskIntent intent, TaskDeclaration task) {
        if (intent.cpu().value() == UNREADABLE || intent.memory().value() == UNREADABLE) {
            return;
        }
        if (intent.isFargate()) {
            checkFargate(intent, task);
        } else {
            Rules.within(intent.cpu(), LEAST_EC2_CPU, MOST_EC2_CPU, Problem.EC2_CPU, task);
            Rules.within(intent.memory(), LEAST_MEMORY, Integer.MAX_VALUE, Problem.EC2_MEMORY, task);
        }
    }

    private static void checkFargate(TaskIntent intent, TaskDeclaration task) {
        int cpu = intent.cpu().value();
        int memory = intent.memory().value();
        int[] offered = OFFERED.get(cpu);
        if (offered == null) {
            task.report(Problem.FARGATE_CPU, intent.cpu().origin(), cpu, OFFERED.keySet());
        } else if (intent.isWindows() && (cpu < LEAST_WINDOWS_CPU || cpu > LARGEST_WINDOWS_CPU)) {
            task.report(Problem.FARGATE_WINDOWS_CPU, intent.cpu().origin(), cpu);
        } else if (Arrays.binarySearch(offered, memory) < 0) {
            Problem problem = cpu == NEWEST_CPU ? Problem.FARGATE_MEMORY_UNLISTED : Problem.FARGATE_MEMORY;
            task.report(problem, intent.memory().origin(), memory, cpu, described(offered));
        }
    }

    /** {@code 1024 to 4096 in steps of 1024}, or each amount. */
    private static String described(int[] offered) {
        int step = offered[1] - offered[0];
        int last = offered[offered.length - 1];
        boolean isEven = offered.length == (last - offered[0]) / step + 1;
        return isEven
                ? offered[0] + " to " + last + " in steps of " + step
                : IntStream.of(offered).mapToObj(Integer::toString).collect(Collectors.joining(", "));
    }
}
