package io.github.taskdef.testing;

import java.util.Arrays;
import java.util.List;

/** A version in numbers; one that is left out is 0. */
record Version(List<Integer> numbers) implements Comparable<Version> {

    static Version of(String text) {
        return new Version(
                Arrays.stream(text.split("\\.")).map(Integer::valueOf).toList());
    }

    @Override
    public int compareTo(Version other) {
        for (int at = 0; at < Math.max(numbers.size(), other.numbers.size()); at++) {
            int order = Integer.compare(number(at), other.number(at));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private int number(int at) {
        return at < numbers.size() ? numbers.get(at) : 0;
    }

    /**
     * Versions that serve alike.
     *
     * @param first the lowest of them
     * @param next the lowest above them
     */
    record Range(Version first, Version next) {
        static Range of(String first, String next) {
            return new Range(Version.of(first), Version.of(next));
        }

        boolean contains(Version version) {
            return first.compareTo(version) <= 0 && version.compareTo(next) < 0;
        }
    }
}
