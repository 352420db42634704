package io.github.taskdef.processor.random;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;

/** Decisions that a seed makes, or that are made once more as they were; 0 is always the simplest. */
public final class Choices {
    private final IntUnaryOperator source;
    private final List<Integer> made = new ArrayList<>();

    private Choices(IntUnaryOperator source) {
        this.source = source;
    }

    public static Choices of(long seed) {
        return new Choices(new SplittableRandom(seed)::nextInt);
    }

    /** The same decisions, as far as they are remembered and possible; the simplest beyond. */
    static Choices again(List<Integer> remembered) {
        Iterator<Integer> rest = remembered.iterator();
        return new Choices(bound -> rest.hasNext() ? Math.min(rest.next(), bound - 1) : 0);
    }

    /** What was decided so far. */
    List<Integer> made() {
        return List.copyOf(made);
    }

    /** From 0 to one less than the bound. */
    int below(int bound) {
        int choice = source.applyAsInt(bound);
        made.add(choice);
        return choice;
    }

    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** True once in so many times. */
    boolean onceIn(int times) {
        return below(times) == times - 1;
    }

    @SafeVarargs
    final <T> T one(T... of) {
        return of[below(of.length)];
    }

    <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    <T> List<T> shuffled(List<T> all) {
        List<T> rest = new ArrayList<>(all);
        List<T> shuffled = new ArrayList<>();
        while (!rest.isEmpty()) {
            shuffled.add(rest.remove(below(rest.size())));
        }
        return shuffled;
    }
}
