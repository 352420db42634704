package io.github.taskdef.processor.feature;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.Text;
import java.util.regex.Pattern;

/** A text that becomes part of a policy. */
final class PolicyText {
    /** The characters of {@code policyDocumentType} in the IAM API; both targets send them as they are. */
    private static final Pattern CHARACTERS = Pattern.compile("[\\t\\n\\r\\x20-\\xFF]*");

    private PolicyText() {}

    static void check(Setting<String> text, TaskDeclaration task) {
        Rules.matches(text, CHARACTERS, Problem.POLICY_CHARACTER, task);
    }

    static void check(Text text, TaskDeclaration task) {
        Rules.matches(text, CHARACTERS, Problem.POLICY_CHARACTER, task);
    }
}
