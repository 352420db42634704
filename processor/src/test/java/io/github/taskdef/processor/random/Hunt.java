package io.github.taskdef.processor.random;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A hunt for a random value that breaks a property: so many tries from a seed, each with a seed of its own, and what breaks made as
 * small as can be.
 *
 * <p>{@code -Dtaskdef.random.tries=…} and {@code -Dtaskdef.random.seed=…} make it longer and take it elsewhere.
 */
public final class Hunt {
    private static final Duration SHRINKING = Duration.ofSeconds(60);

    private Hunt() {}

    public static int tries(int usual) {
        return Integer.getInteger("taskdef.random.tries", usual);
    }

    public static long seed(long usual) {
        return Long.getLong("taskdef.random.seed", usual);
    }

    /** Whether this is the hunt that everybody runs, of which more can be expected. */
    static boolean isUsual() {
        return System.getProperty("taskdef.random.tries") == null && System.getProperty("taskdef.random.seed") == null;
    }

    /** A property, which throws where it does not hold. */
    interface Property<T> {
        void check(T value) throws Exception;
    }

    static <T> void forAll(long usualSeed, int usualTries, Function<Choices, T> generator, Property<T> property) {
        long seed = seed(usualSeed);
        for (long next = seed; next < seed + tries(usualTries); next++) {
            Choices choices = Choices.of(next);
            T value = generator.apply(choices);
            Optional<Throwable> failure = failure(value, property);
            if (failure.isPresent()) {
                throw smallest(new Broken<>(choices.made(), value, failure.get()), next, generator, property);
            }
        }
    }

    private static <T> Optional<Throwable> failure(T value, Property<T> property) {
        try {
            property.check(value);
            return Optional.empty();
        } catch (Exception | AssertionError | StackOverflowError failure) {
            return Optional.of(failure);
        }
    }

    /** What breaks the property, and the decisions it came from. */
    private record Broken<T>(List<Integer> choices, T value, Throwable failure) {}

    private static <T> AssertionError smallest(
            Broken<T> first, long seed, Function<Choices, T> generator, Property<T> property) {
        long end = System.nanoTime() + SHRINKING.toNanos();
        Broken<T> smallest = first;
        Optional<Broken<T>> smaller = Optional.of(first);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = Optional.empty();
            for (List<Integer> choices : simpler(smallest.choices())) {
                if (System.nanoTime() > end) {
                    break;
                }
                Choices again = Choices.again(choices);
                T value = generator.apply(again);
                boolean isSimpler = isBefore(again.made(), smallest.choices());
                Optional<Throwable> failure = isSimpler ? failure(value, property) : Optional.empty();
                if (failure.isPresent()) {
                    smaller = Optional.of(new Broken<>(again.made(), value, failure.get()));
                    break;
                }
            }
        }
        return new AssertionError(
                smallest.failure() + "\nrepeat it with -Dtaskdef.random.tries=1 -Dtaskdef.random.seed=" + seed
                        + "; as small as was found in " + SHRINKING.toSeconds() + " s:\n" + smallest.value(),
                smallest.failure());
    }

    /** The same decisions without some of them, then with simpler ones. */
    private static List<List<Integer>> simpler(List<Integer> choices) {
        List<List<Integer>> all = new ArrayList<>();
        for (int length = choices.size() / 2; length > 0; length /= 2) {
            for (int from = choices.size() - length; from >= 0; from -= length) {
                List<Integer> fewer = new ArrayList<>(choices);
                fewer.subList(from, from + length).clear();
                all.add(fewer);
            }
        }
        for (int at = 0; at < choices.size(); at++) {
            for (int simpler = 0; simpler < choices.get(at); simpler += Math.max(1, choices.get(at) / 2)) {
                List<Integer> changed = new ArrayList<>(choices);
                changed.set(at, simpler);
                all.add(changed);
            }
        }
        return all;
    }

    /** Fewer decisions, or as many and simpler ones. */
    private static boolean isBefore(List<Integer> these, List<Integer> those) {
        int fewer = Integer.compare(these.size(), those.size());
        for (int at = 0; fewer == 0 && at < these.size(); at++) {
            fewer = Integer.compare(these.get(at), those.get(at));
        }
        return fewer < 0;
    }
}
