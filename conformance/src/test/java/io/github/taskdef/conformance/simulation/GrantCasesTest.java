package io.github.taskdef.conformance.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.taskdef.conformance.simulation.Call.Verdict;
import io.github.taskdef.processor.grant.Grantables;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each annotation that grants something has a case for each of its levels alone, and where it can name a key, one more. */
class GrantCasesTest {
    private static final List<PermissionCase> CASES = PermissionCase.all();

    @Test
    void eachLevelHasACase() {
        assertEquals(
                List.of(),
                Grantables.ANNOTATIONS.stream()
                        .flatMap(GrantCasesTest::needed)
                        .filter(needed -> CASES.stream().noneMatch(needed::isMetBy))
                        .toList(),
                "no case in src/test/permissions with an allowed and a denied call");
    }

    /** What a case is to be about: one level of an annotation; none where it knows no levels. */
    private record Needed(String annotation, Set<String> levels, boolean hasKey) {
        boolean isMetBy(PermissionCase one) {
            return Pattern.compile("@" + annotation + "\\b")
                            .matcher(one.annotations())
                            .find()
                    && levels(one).equals(levels)
                    && one.annotations().contains("kmsKey = ") == hasKey
                    && Stream.of(Verdict.ALLOWED, Verdict.DENIED).allMatch(one::has)
                    && (!hasKey
                            || one.calls().stream()
                                    .anyMatch(call -> call.action().startsWith("kms:")));
        }

        private Set<String> levels(PermissionCase one) {
            return Pattern.compile("\\b" + annotation + "\\.Access\\.(\\w+)")
                    .matcher(one.annotations())
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<Needed> needed(String annotation) {
        Class<?> type = type(annotation);
        List<Set<String>> levels = members(type)
                .filter(member -> member.getName().equals("access"))
                .flatMap(member ->
                        Arrays.stream(member.getReturnType().getComponentType().getEnumConstants()))
                .map(level -> Set.of(level.toString()))
                .toList();
        boolean takesKey = members(type).anyMatch(member -> member.getName().equals("kmsKey"));
        return (levels.isEmpty() ? List.of(Set.<String>of()) : levels).stream().flatMap(level -> Stream.of(false, true)
                .filter(hasKey -> takesKey || !hasKey)
                .map(hasKey -> new Needed(annotation, level, hasKey)));
    }

    private static Stream<Method> members(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods());
    }

    private static Class<?> type(String annotation) {
        try {
            return Class.forName("io.github.taskdef." + annotation);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
