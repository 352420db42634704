package io.github.taskdef.processor;

import io.github.taskdef.processor.diagnostics.NearestName;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is said to the processor with {@code -Ataskdef.…}. */
final class Options {
    static final String WARNINGS = "taskdef.warnings";
    private static final String PREFIX = "taskdef.";
    private static final String ERROR = "error";
    private static final Map<String, List<String>> ALLOWED = Map.of(WARNINGS, List.of("warn", ERROR));

    private final Map<String, String> given;

    /** Reads the options of a compilation, those of other processors among them. */
    Options(Map<String, String> given) {
        this.given = given;
    }

    /** Whether what is otherwise a warning fails the compilation. */
    boolean warningsAreErrors() {
        return ERROR.equals(given.get(WARNINGS));
    }

    /** The options that are ours to judge, right or wrong. */
    Set<String> names() {
        return given.keySet().stream()
                .filter(name -> name.startsWith(PREFIX))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Reports options and values that there are not. */
    void check(Reporter reporter) {
        names().forEach(name -> check(name, String.valueOf(given.get(name)), reporter));
    }

    private static void check(String name, String value, Reporter reporter) {
        List<String> allowed = ALLOWED.get(name);
        if (allowed == null) {
            Set<String> known = new TreeSet<>(ALLOWED.keySet());
            reporter.reportOption(Problem.OPTION_UNKNOWN, name, known, NearestName.hint(name, known));
        } else if (!allowed.contains(value)) {
            reporter.reportOption(Problem.OPTION_VALUE, name, value, allowed, NearestName.hint(value, allowed));
        }
    }
}
