package io.github.taskdef.conformance.simulation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.github.taskdef.conformance.policy.Role;
import io.github.taskdef.testing.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A task, and what its roles may do and what not: a block of a file in {@code src/test/permissions}.
 *
 * @param name the file's and the line's number in it
 * @param annotations of the task's class, as they are written
 */
record PermissionCase(String name, String annotations, List<Call> calls) {
    private static final Path FOLDER = Folders.module().resolve("src/test/permissions");
    private static final String TASK = "@EcsTask(";
    private static final String USUAL_TASK = TASK + "image = \"public.ecr.aws/docker/library/busybox:1.37\")\n";

    private static final Map<String, Role.Of> CALLERS =
            Stream.of(Role.Of.values()).collect(toMap(Role.Of::toString, which -> which));
    private static final String TRUST = "who takes the ";

    static List<PermissionCase> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(PermissionCase::in)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<PermissionCase> in(Path file) {
        List<String> lines = readLines(file);
        List<PermissionCase> cases = new ArrayList<>();
        for (int start = 0, end; start < lines.size(); start = end + 1) {
            end = start;
            while (end < lines.size() && !lines.get(end).isEmpty()) {
                end++;
            }
            if (end > start && !lines.get(start).startsWith("#")) {
                String name = file.getFileName().toString().replace(".txt", "") + "-" + (start + 1);
                cases.add(parse(name, lines.subList(start, end)));
            }
        }
        return cases.stream();
    }

    private static List<String> readLines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static PermissionCase parse(String name, List<String> lines) {
        StringBuilder annotations = new StringBuilder();
        List<Call> calls = new ArrayList<>();
        String heading = "";
        for (String line : lines) {
            if (CALLERS.containsKey(line.replace(TRUST, ""))) {
                heading = line;
            } else if (heading.isEmpty()) {
                annotations.append(line).append('\n');
            } else {
                calls.add(Call.parse(line, CALLERS.get(heading.replace(TRUST, "")), heading.startsWith(TRUST)));
            }
        }
        return new PermissionCase(name, annotations.toString(), calls);
    }

    /** A class with the annotations, on a task of the case's name. */
    String source() {
        String task = annotations.contains(TASK) ? "" : USUAL_TASK;
        return "import io.github.taskdef.*;\n\n"
                + (task + annotations).replace(TASK, TASK + "family = \"" + name + "\", ")
                + "class " + className() + " {}\n";
    }

    String className() {
        return name.replace('-', '_');
    }

    /** Whether its roles can be made before the rest, which must have names then. */
    boolean canBeSeparate() {
        return !annotations.contains("generate = @GeneratedSecret)");
    }

    /** The roles whose calls it has. */
    Set<Role.Of> callers() {
        return calls.stream().filter(call -> !call.isTrust()).map(Call::role).collect(toSet());
    }

    /** What a role is to be able to do. */
    Set<String> wanted(Role.Of role) {
        return calls.stream()
                .filter(call -> !call.isTrust() && call.role() == role && call.expected() == Call.Verdict.ALLOWED)
                .map(Call::action)
                .collect(toSet());
    }

    /** Whether it has a call that is to end so. */
    boolean has(Call.Verdict verdict) {
        return calls.stream().anyMatch(call -> call.expected() == verdict);
    }

    @Override
    public String toString() {
        return name;
    }
}
