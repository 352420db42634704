package io.github.taskdef.processor;

import io.github.taskdef.processor.check.Checks;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.lock.Lock;
import io.github.taskdef.processor.separation.Separation;
import io.github.taskdef.processor.spi.DerivedStack;
import io.github.taskdef.processor.spi.Feature;
import io.github.taskdef.processor.spi.GraphCheck;
import java.util.List;
import java.util.Optional;

/** What becomes of a stack when all is read: derived, checked, compared with what exists and written, or nothing where something is wrong. */
final class Emission {
    private final List<Feature> features;
    private final Reporter reporter;
    private final StackFiles files;
    private final Optional<Lock> lock;
    private final boolean rolesAreSeparate;

    Emission(
            List<Feature> features,
            Reporter reporter,
            StackFiles files,
            Optional<Lock> lock,
            boolean rolesAreSeparate) {
        this.features = features;
        this.reporter = reporter;
        this.files = files;
        this.lock = lock;
        this.rolesAreSeparate = rolesAreSeparate;
    }

    /** Checks a stack and writes its files, or none of them where one of its tasks has an error. */
    void emit(Stack stack) {
        if (!stack.isBroken()) {
            StackRules.check(stack.name(), stack.tasks());
        }
        if (!stack.isBroken()) {
            write(stack);
        }
    }

    private void write(Stack stack) {
        DerivedStack derived = new StackDerivation(features, reporter).derive(stack.name(), stack.tasks());
        List<DerivedStack> parts = rolesAreSeparate ? Separation.of(derived, reporter) : List.of(derived);
        for (DerivedStack part : parts) {
            for (GraphCheck check : Checks.all()) {
                check.check(part, reporter);
            }
        }
        if (!stack.isBroken() && lock.isPresent()) {
            lock.get().check(derived, stack.nameOrigin());
        }
        if (!stack.isBroken()) {
            removeRoles(stack, parts);
            files.write(parts, stack.elements());
        }
    }

    /** Removes what a stack has by the name of its roles': there may be none now, and where there are, all else is another stack's. */
    private void removeRoles(Stack stack, List<DerivedStack> parts) {
        if (rolesAreSeparate) {
            files.removeRoles(Separation.rolesOf(stack.name()), parts.size() > 1, stack.element());
        }
    }

    /** Removes the files of a stack that is not written: those of an earlier compilation must not pass for today's. */
    void clear(Stack stack) {
        // what is no name of a stack never was a file's, and must not lead to one elsewhere
        if (stack.hasValidName()) {
            for (String name : names(stack.name())) {
                files.remove(name, stack.element());
            }
        }
    }

    /** A stack's name, and that of its roles, where they have a stack. */
    List<String> names(String stack) {
        return rolesAreSeparate ? List.of(stack, Separation.rolesOf(stack)) : List.of(stack);
    }
}
