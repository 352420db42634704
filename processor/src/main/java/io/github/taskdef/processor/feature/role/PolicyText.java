package io.github.taskdef.processor.feature.role;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.Text;
import java.util.regex.Pattern;

/** A text that becomes part of a policy, where its form is right. */
final class PolicyText {
    /** The characters of {@code policyDocumentType} in the IAM API; both targets send them as they are. */
    private static final Pattern CHARACTERS = Pattern.compile("[\\t\\n\\r\\x20-\\xFF]*");

    /** What a KMS encryption context can have, the longest that a policy can be about; an ARN has 2,048 characters. */
    private static final int LONGEST = 8_192;

    /** A tag's key in it has 128, a host's name 255; with more than 1,024 a template is none to who reads it as YAML. */
    private static final int LONGEST_KEY = 512;

    private PolicyText() {}

    /** Whether a policy can hold it; where not, that is reported. */
    static boolean check(Setting<String> text, TaskDeclaration task) {
        return check(text.value(), LONGEST, text.origin(), task);
    }

    /** Whether it can be the key of a condition. */
    static boolean checkKey(Setting<String> key, TaskDeclaration task) {
        return check(key.value(), LONGEST_KEY, key.origin(), task);
    }

    /** The same, references aside. */
    static boolean check(Text text, TaskDeclaration task) {
        return check(text.literal(), LONGEST, text.origin(), task);
    }

    private static boolean check(String data, int longest, Origin origin, TaskDeclaration task) {
        boolean isLong = data.length() > longest;
        boolean isStrange = !CHARACTERS.matcher(data).matches();
        if (isLong) {
            task.report(Problem.POLICY_TEXT_LENGTH, origin, data.length(), longest);
        } else if (isStrange) {
            task.report(Problem.POLICY_CHARACTER, origin, data);
        }
        return !isLong && !isStrange;
    }
}
