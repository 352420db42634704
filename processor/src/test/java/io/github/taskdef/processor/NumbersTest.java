package io.github.taskdef.processor;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.taskdef.processor.ValueCases.Case;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever number stands wherever a number can stand arrives in both targets, or is refused at its place in one message. */
final class NumbersTest {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");

    /** Where a number is how many of something there are, not a number in AWS. */
    private static final Set<String> COUNTS = Set.of("EcsTask.subnets");

    /** Where zero means that nothing is said: a log group without a retention keeps its events for ever. */
    private static final Set<String> WITHOUT_ZERO = Set.of("EcsTask.logging.retentionDays");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> arriveOrAreRefused() {
        return Position.ofNumbers().stream().map(one -> dynamicTest(one.toString(), () -> check(one)));
    }

    /** The ends of the type, what lies about zero, and then whatever bounds the refusals tell, with what lies beside them. */
    private void check(Position position) throws IOException {
        ValueCases cases = new ValueCases(position, folder);
        long least = position.isLong() ? Long.MIN_VALUE : Integer.MIN_VALUE;
        long most = position.isLong() ? Long.MAX_VALUE : Integer.MAX_VALUE;
        judge(position, cases, LongStream.of(least, -1, 0, 1, most));
        TreeSet<Long> bounds = new TreeSet<>();
        cases.messages().stream()
                .map(said -> said.substring(said.indexOf(": "), said.lastIndexOf('[')))
                .flatMap(said -> NUMBER.matcher(said).results())
                .map(MatchResult::group)
                .map(Long::valueOf)
                .filter(bound -> bound > least && bound < most)
                .forEach(bounds::add);
        assertFalse(bounds.isEmpty(), position + " has no bounds");
        judge(position, cases, bounds.stream().flatMapToLong(bound -> LongStream.rangeClosed(bound - 1, bound + 1)));
        cases.assertSound();
    }

    private static void judge(Position position, ValueCases cases, LongStream numbers) throws IOException {
        List<Case> all = numbers.distinct()
                .mapToObj(number -> new Case(
                        "Case" + (number < 0 ? "Minus" : "") + Long.toUnsignedString(Math.abs(number)),
                        number + (position.isLong() ? "L" : ""),
                        ""))
                .map(one -> new Case(one.name(), one.written(), PositionSource.family(one.name())))
                .toList();
        cases.judge(all, one -> expected(position, one.written().replace("L", "")));
    }

    private static Optional<String> expected(Position position, String number) {
        boolean isUnsaid = number.equals("0") && WITHOUT_ZERO.contains(position.toString());
        return COUNTS.contains(position.toString()) || isUnsaid ? Optional.empty() : Optional.of(number);
    }
}
