package io.github.taskdef.conformance;

import io.github.taskdef.conformance.subject.Subject;
import io.github.taskdef.conformance.subject.Subjects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.ThrowingConsumer;

/** Names every check by its stack, so that a red line of the report says which file to open. */
final class EachSubject {
    private EachSubject() {}

    /** Several tests for each stack. */
    static Stream<DynamicNode> tests(Function<Subject, Stream<DynamicTest>> tests) {
        return Subjects.all().stream()
                .map(subject -> DynamicContainer.dynamicContainer(subject.name(), tests.apply(subject)));
    }

    static DynamicTest named(Subject subject, String name, ThrowingConsumer<Subject> test) {
        return named(subject + ": " + name, () -> test.accept(subject));
    }

    static DynamicTest named(String name, Check check) {
        return DynamicTest.dynamicTest(name, () -> {
            try {
                check.run();
            } catch (AssertionError failure) {
                // Maven's console knows a dynamic test by its number only
                throw new AssertionError(name + ": " + failure.getMessage(), failure);
            }
        });
    }

    /** What a test does. */
    @FunctionalInterface
    interface Check {
        void run() throws Throwable;
    }
}
