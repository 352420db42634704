package io.github.taskdef.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a command took.
 *
 * @param cpu milliseconds of all its processes' threads, in user and system mode
 * @param memory megabytes of physical memory at the peak of each of its processes, added up
 * @param calls milliseconds of the compiler's thread in the processor's own calls; 0 where nobody looked
 */
record Cost(double cpu, double memory, double calls) {

    /** The middle of each. */
    static Cost median(List<Cost> costs) {
        return new Cost(middle(costs, Cost::cpu), middle(costs, Cost::memory), middle(costs, Cost::calls));
    }

    private static double middle(List<Cost> costs, ToDoubleFunction<Cost> part) {
        double[] sorted = costs.stream().mapToDouble(part).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
