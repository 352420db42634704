package io.github.taskdef.processor;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Many values for one {@link Position}, each in a class of its own: every one is refused in its place, or written. */
final class ValueCases {
    private static final String TEMPLATES = "META-INF/taskdef/cloudformation/";
    private static final String MODULES = "META-INF/taskdef/terraform/";

    private final Position position;
    private final Path folder;
    private final List<String> faults = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();
    private boolean hasAccepted;

    ValueCases(Position position, Path folder) {
        this.position = position;
        this.folder = folder;
    }

    /**
     * A value.
     *
     * @param name the name of its class
     * @param written as Java spells it
     * @param stack the stack it comes to stand in
     */
    record Case(String name, String written, String stack) {
        @Override
        public String toString() {
            return name + " " + (written.length() > 80 ? written.substring(0, 80) + "..." : written);
        }
    }

    /** Whether all is as it must be, and some of the values are right ones, so that others are not refused for what is around. */
    void assertSound() {
        assertEquals("", String.join("\n", faults));
        assertTrue(hasAccepted, () -> position + " takes none of these: PositionSource needs an example");
    }

    /** What was said of those that were refused so far. */
    List<String> messages() {
        return messages;
    }

    /**
     * Compiles them until nothing is refused any more, since stacks are derived only where nothing has an error.
     *
     * @param expected what must be found in the files of a case that is not refused, if anything
     */
    void judge(List<Case> cases, Function<Case, Optional<String>> expected) throws IOException {
        if (cases.isEmpty()) {
            return;
        }
        Javac.Result compilation = new Javac(Files.createTempDirectory(folder, "output"))
                .compile(cases.stream()
                        .map(one -> JavaFileObjects.forSourceString("example." + one.name(), source(one)))
                        .toList());
        Map<String, String> files = compilation.deployment();
        RefusedCase.noise(compilation).forEach(one -> faults.add(one.toString()));
        Map<String, List<Diagnostic<?>>> errors = compilation.diagnostics().stream()
                .filter(said -> said.getKind() == Diagnostic.Kind.ERROR)
                .<Diagnostic<?>>map(said -> said)
                .collect(groupingBy(ValueCases::className));
        List<Case> accepted = new ArrayList<>();
        for (Case one : cases) {
            if (errors.containsKey(one.name())) {
                judgeRefusal(one, errors.get(one.name()), files);
            } else {
                accepted.add(one);
            }
        }
        if (accepted.size() < cases.size()) {
            judge(accepted, expected);
        } else {
            hasAccepted = true;
            accepted.forEach(one -> expected.apply(one).ifPresent(text -> judgeArrival(one, text, files)));
        }
    }

    private String source(Case one) {
        return PositionSource.of(one.name(), position, one.written());
    }

    private static String className(Diagnostic<?> said) {
        return Optional.ofNullable((JavaFileObject) said.getSource())
                .map(file -> file.getName().replaceFirst(".*/(.*)\\.java", "$1"))
                .orElse("");
    }

    private void judgeRefusal(Case one, List<Diagnostic<?>> errors, Map<String, String> files) {
        errors.forEach(error -> messages.add(error.getMessage(null)));
        long line = PositionSource.lineOfValue(source(one));
        boolean isInPlace = errors.stream().allMatch(error -> error.getLineNumber() == line || isOfTheWhole(error));
        // each reference in a text is a mistake of its own
        boolean isOneMistake = errors.stream()
                        .filter(error -> !error.toString().contains("[taskdef:REFERENCE_"))
                        .count()
                <= 1;
        if (!isInPlace || !isOneMistake || errors.toString().contains("[taskdef:INTERNAL_FAULT]")) {
            faults.add(one + " is refused so: " + errors);
        }
        if (files.containsKey(template(one))) {
            faults.add(one + " is refused and written");
        }
    }

    /** What no single value has, said at the annotation. */
    private static boolean isOfTheWhole(Diagnostic<?> error) {
        return error.toString().contains("[taskdef:POLICY_SIZE]");
    }

    private void judgeArrival(Case one, String expected, Map<String, String> files) {
        String template = files.get(template(one));
        if (template == null) {
            faults.add(one + " is neither refused nor written");
        } else if (!EmittedTexts.ofTemplate(template).contains(expected)) {
            faults.add(one + " does not arrive in the template");
        } else if (Stream.of("main.tf", "variables.tf")
                .map(file -> Objects.requireNonNull(files.get(MODULES + one.stack() + "/" + file)))
                .noneMatch(file -> EmittedTexts.ofModule(file).contains(expected))) {
            faults.add(one + " does not arrive in the module");
        }
    }

    private static String template(Case one) {
        return TEMPLATES + one.stack() + ".template.json";
    }
}
