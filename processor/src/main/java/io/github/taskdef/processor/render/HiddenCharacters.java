package io.github.taskdef.processor.render;

import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that a reader of a file does not see, or that move the others about: controls, format characters such as U+202E, which
 * turns the direction of what follows, and the line ends of Unicode, at which some readers break a text and others do not. Wherever a
 * person reads a text, these are spelled out.
 *
 * @see <a href="https://www.unicode.org/reports/tr36/">Unicode Technical Report #36, Unicode Security Considerations</a>
 */
public final class HiddenCharacters {
    /** By number, not by category: each Java version knows another Unicode, and a file must not depend on it. */
    private static final String ALWAYS =
            "\\x7F-\\x9F\\xAD\\u061C\\u180E\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF"
                    + "\\uFFF9-\\uFFFB\\uFFFE\\uFFFF\\x{1BCA0}-\\x{1BCA3}\\x{1D173}-\\x{1D17A}\\x{E0000}-\\x{E007F}";

    /** They make words of many scripts, and one emoji of several; beside anything else they make nothing. */
    private static final String JOINERS = "\\u200C\\u200D";

    private static final String JOINED = "[^\\x00-\\x7E" + JOINERS + ALWAYS + "]";

    private static final Pattern HIDDEN = Pattern.compile(
            "[" + ALWAYS + "]|(?<!" + JOINED + ")[" + JOINERS + "]|[" + JOINERS + "](?!" + JOINED + ")");

    private HiddenCharacters() {}

    /** The text with each hidden character, its code point given, spelled otherwise. */
    public static String spelledOut(String text, IntFunction<String> spelling) {
        return HIDDEN.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(spelling.apply(found.group().codePointAt(0))));
    }
}
