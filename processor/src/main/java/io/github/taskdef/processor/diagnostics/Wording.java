package io.github.taskdef.processor.diagnostics;

import java.util.Collection;
import java.util.Locale;
import java.util.StringJoiner;

/** Words a message. Whatever was found, the message stays one line that a person can read. */
final class Wording {
    private static final int LONGEST = 200;
    private static final int MOST = 30;

    private Wording() {}

    /** The message of a problem, its details put in; a list is told with commas, an empty one as {@code none}. */
    static String of(Problem problem, Object... details) {
        Object[] words = new Object[details.length];
        for (int at = 0; at < details.length; at++) {
            words[at] = words(details[at]);
        }
        return String.format(Locale.ROOT, problem.message(), words);
    }

    private static String words(Object detail) {
        return detail instanceof Collection<?> several ? listed(several) : shown(String.valueOf(detail));
    }

    private static String listed(Collection<?> several) {
        StringJoiner listed = new StringJoiner(", ").setEmptyValue("none");
        int left = MOST;
        for (Object one : several) {
            if (left-- == 0) {
                return listed.add("…").toString();
            }
            listed.add(shown(String.valueOf(one)));
        }
        return listed.toString();
    }

    /** The text without its end where it is long, and with what cannot be seen, or turns a line around, as Java escapes it. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        while (at < text.length() && shown.length() < LONGEST) {
            int codePoint = text.codePointAt(at);
            append(codePoint, shown);
            at += Character.charCount(codePoint);
        }
        return at < text.length() ? shown.append('…').toString() : shown.toString();
    }

    private static void append(int codePoint, StringBuilder shown) {
        switch (codePoint) {
            case '\n' -> shown.append("\\n");
            case '\r' -> shown.append("\\r");
            case '\t' -> shown.append("\\t");
            default -> {
                if (isSeen(codePoint)) {
                    shown.appendCodePoint(codePoint);
                } else {
                    for (char unit : Character.toChars(codePoint)) {
                        shown.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                    }
                }
            }
        }
    }

    private static boolean isSeen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
