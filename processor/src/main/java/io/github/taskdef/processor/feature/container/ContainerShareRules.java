package io.github.taskdef.processor.feature.container;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.intent.ContainerIntent;
import io.github.taskdef.processor.intent.ContainerIntent.Share;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import java.util.ArrayList;
import java.util.List;

/**
 * What the sidecars may keep of the task's CPU and memory; the application has what they leave.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html">ContainerDefinition, cpu,
 *     memory and memoryReservation</a>
 */
final class ContainerShareRules {
    /** What Docker itself needs for a container, in MiB. */
    private static final int LEAST_MEMORY = 6;

    private final List<Share> shares = new ArrayList<>();
    private final TaskDeclaration task;

    private ContainerShareRules(List<ContainerIntent> containers, TaskDeclaration task) {
        this.task = task;
        for (ContainerIntent container : containers) {
            if (container.share().isPresent()) {
                shares.add(container.share().get());
            }
        }
    }

    static void check(List<ContainerIntent> containers, TaskIntent intent, TaskDeclaration task) {
        ContainerShareRules rules = new ContainerShareRules(containers, task);
        List<Setting<Integer>> cpu = new ArrayList<>();
        List<Setting<Integer>> memory = new ArrayList<>();
        for (Share share : rules.shares) {
            rules.checkShare(share, intent);
            cpu.add(share.cpu());
            memory.add(share.memoryReservation());
        }
        rules.checkSum(intent.cpu(), cpu, 1, "CPU units", Problem.CONTAINER_CPU_OVER_TASK);
        rules.checkSum(intent.memory(), memory, LEAST_MEMORY, "MiB", Problem.RESERVATIONS_OVER_TASK);
    }

    private void checkShare(Share share, TaskIntent intent) {
        atLeast(1, share.cpu(), Problem.CONTAINER_CPU);
        Setting<Integer> memory = share.memory();
        Setting<Integer> reservation = share.memoryReservation();
        boolean hasMemory = atLeast(LEAST_MEMORY, memory, Problem.CONTAINER_MEMORY);
        boolean hasReservation = atLeast(LEAST_MEMORY, reservation, Problem.CONTAINER_RESERVATION);
        if (hasMemory && hasReservation && reservation.value() >= memory.value()) {
            task.report(Problem.RESERVATION_OVER_MEMORY, reservation.origin(), reservation.value(), memory.value());
        }
        if (hasMemory
                && intent.memory().value() >= LEAST_MEMORY
                && memory.value() > intent.memory().value()) {
            task.report(
                    Problem.CONTAINER_MEMORY_OVER_TASK,
                    memory.origin(),
                    memory.value(),
                    intent.memory().value());
        }
    }

    /** Reports too little, and answers whether there is a share to be judged further. */
    private boolean atLeast(int least, Setting<Integer> share, Problem problem) {
        if (share.isStated()) {
            Rules.within(share, least, Integer.MAX_VALUE, problem, task);
        }
        return share.isStated() && share.value() >= least;
    }

    /** Reports, at the share that is too much, a sum over the task's own size, or one that leaves the application nothing. */
    private void checkSum(Setting<Integer> size, List<Setting<Integer>> parts, int least, String unit, Problem over) {
        if (size.value() < least) {
            return;
        }
        long sum = 0;
        Setting<Integer> last = size;
        for (Setting<Integer> share : parts) {
            if (share.value() > 0) {
                sum += share.value();
                last = share;
            }
            if (sum > size.value()) {
                task.report(over, last.origin(), sum, size.value());
                return;
            }
        }
        if (sum > 0 && sum + least > size.value()) {
            task.report(Problem.SIDECARS_KEEP_ALL, last.origin(), sum, size.value(), unit);
        }
    }
}
