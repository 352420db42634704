package io.github.taskdef.processor.feature.grant;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.Text;
import java.util.regex.Pattern;

/** The name that a resource is given in the account, where the target is not left to make one. */
final class PhysicalName {
    private static final Pattern REFERENCE = Pattern.compile(Rules.REFERENCE);

    private PhysicalName() {}

    /** Reports a name that was given and cannot be one. */
    static void check(Text name, Pattern form, int shortest, int longest, Problem problem, TaskDeclaration task) {
        if (!name.isEmpty() && name.isReadable() && !isPossible(name, form, shortest, longest)) {
            task.report(problem, name.origin(), name.rendered());
        }
    }

    /** Whether a name has this form and length; what references come to is not known, so each counts as one letter at least. */
    static boolean isPossible(Text name, Pattern form, int shortest, int longest) {
        String literal = REFERENCE.matcher(name.rendered()).replaceAll("x");
        return literal.length() <= longest
                && (literal.length() >= shortest || !name.isLiteral())
                && form.matcher(literal).matches();
    }
}
