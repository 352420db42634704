package io.github.taskdef.processor;

import io.github.taskdef.processor.diagnostics.NearestName;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is said to the processor with {@code -Ataskdef.…}. */
final class Options {
    static final String WARNINGS = "taskdef.warnings";
    static final String TARGETS = "taskdef.targets";
    static final String DIRECTORY = "taskdef.directory";
    static final String LOCK = "taskdef.lock";
    static final String ROLES = "taskdef.roles";
    static final String NOTES = "taskdef.notes";

    private static final String PREFIX = "taskdef.";
    private static final Set<String> KNOWN = new TreeSet<>(List.of(WARNINGS, TARGETS, DIRECTORY, LOCK, ROLES, NOTES));

    private static final String ERROR = "error";
    private static final String OFF = "off";
    private static final String SEPARATE = "separate";
    private static final String BOTH = Target.CLOUDFORMATION.spelling() + "," + Target.TERRAFORM.spelling();
    private static final String USUAL_DIRECTORY = "META-INF/taskdef";

    /** No level begins with a dot, so that none leads out of the class output. */
    private static final String PATH = "[A-Za-z0-9_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)*";

    private final Map<String, String> given;

    /** Reads the options of a compilation, those of other processors among them. */
    Options(Map<String, String> given) {
        this.given = given;
    }

    /** What was given, which is nothing for an option without a value; or the default, where the option was not given. */
    private String value(String name, String usual) {
        return given.containsKey(name) ? Objects.requireNonNullElse(given.get(name), "") : usual;
    }

    /** Whether what is otherwise a warning fails the compilation. */
    boolean warningsAreErrors() {
        return value(WARNINGS, "").equals(ERROR);
    }

    /** Whether it is told what is written. */
    boolean hasNotes() {
        return !value(NOTES, "").equals(OFF);
    }

    /** Whether the roles are a stack of their own. */
    boolean rolesAreSeparate() {
        return value(ROLES, "").equals(SEPARATE);
    }

    /** What is written. */
    Set<Target> targets() {
        List<String> named = targets(value(TARGETS, BOTH));
        Set<Target> targets = EnumSet.noneOf(Target.class);
        for (Target target : Target.values()) {
            if (named.contains(target.spelling())) {
                targets.add(target);
            }
        }
        return targets;
    }

    private static List<String> targets(String value) {
        return List.of(value.split(",", -1));
    }

    /** Where it is written, within the class output. */
    String directory() {
        String directory = value(DIRECTORY, USUAL_DIRECTORY);
        return isPath(directory) ? directory : USUAL_DIRECTORY;
    }

    /** Whether what exists is kept in a lock. */
    boolean hasLock() {
        return !value(LOCK, "").equals(OFF);
    }

    /** Where the lock is, from the project's folder on; nothing for the usual place. */
    Optional<String> lock() {
        String lock = value(LOCK, "");
        return lock.isEmpty() || !isFile(lock) ? Optional.empty() : Optional.of(lock);
    }

    private static boolean isFile(String value) {
        try {
            return !value.isBlank() && Path.of(value).getFileName() != null;
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private static boolean isPath(String value) {
        return value.equals(USUAL_DIRECTORY) || value.matches(PATH);
    }

    /** The options that are ours to judge, right or wrong. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (String name : given.keySet()) {
            if (name.startsWith(PREFIX)) {
                names.add(name);
            }
        }
        return names;
    }

    /** Reports options and values that there are not. */
    void check(Reporter reporter) {
        for (String name : names()) {
            check(name, value(name, ""), reporter);
        }
    }

    private static void check(String name, String value, Reporter reporter) {
        switch (name) {
            case WARNINGS -> checkOneOf(List.of("warn", ERROR), name, value, reporter);
            case TARGETS -> targets(value).forEach(target -> checkOneOf(targets(BOTH), name, target, reporter));
            case ROLES -> checkOneOf(List.of("together", SEPARATE), name, value, reporter);
            case NOTES -> checkOneOf(List.of("on", OFF), name, value, reporter);
            case DIRECTORY -> checkPath(name, value, reporter);
            case LOCK -> checkLock(name, value, reporter);
            default -> reporter.reportOption(Problem.OPTION_UNKNOWN, name, KNOWN, NearestName.hint(name, KNOWN));
        }
    }

    private static void checkOneOf(Collection<String> allowed, String name, String value, Reporter reporter) {
        if (!allowed.contains(value)) {
            reporter.reportOption(Problem.OPTION_VALUE, name, value, allowed, NearestName.hint(value, allowed));
        }
    }

    private static void checkLock(String name, String value, Reporter reporter) {
        if (!isFile(value)) {
            reporter.reportOption(
                    Problem.OPTION_VALUE, name, value, "the path of a file, such as taskdef.lock, or " + OFF, "");
        }
    }

    private static void checkPath(String name, String value, Reporter reporter) {
        if (!isPath(value)) {
            String allowed = "a path in the class output, such as " + USUAL_DIRECTORY;
            reporter.reportOption(Problem.OPTION_VALUE, name, value, allowed, "");
        }
    }
}
