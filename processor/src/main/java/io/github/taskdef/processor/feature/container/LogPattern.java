package io.github.taskdef.processor.feature.container;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression as RE2 reads it, with which Docker's log driver looks for the first line of an event; no more is told of it than
 * what is wrong. Java's own would not do: it refuses <code>^{</code>, and takes {@code a++}.
 *
 * @see <a href="https://github.com/google/re2/wiki/Syntax">RE2, Syntax</a>
 */
final class LogPattern {
    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\(?:Q(?:(?!\\\\E).)*+(?:\\\\E)?|[pP](?:\\{\\^?\\w+}|\\w)|x(?:\\{[0-9A-Fa-f]{1,6}}|[0-9A-Fa-f]{2})"
                    + "|[abfnrtvzABdDsSwW0-9]|[^A-Za-z0-9])",
            Pattern.DOTALL);
    private static final Pattern CLASS =
            Pattern.compile("\\[\\^?]?(?:\\[:\\^?[a-z]+:]|" + ESCAPE.pattern() + "|[^\\]\\\\])*+]", Pattern.DOTALL);
    private static final Pattern GROUP = Pattern.compile("\\((?:\\?(?:P?<\\w+>|[imsU]*(?:-[imsU]+)?:))?");
    private static final Pattern FLAGS = Pattern.compile("\\(\\?[imsU]*(?:-[imsU]+)?\\)");
    private static final Pattern REPETITION =
            Pattern.compile("(?:[*+?]|\\{(?<least>[0-9]{1,9})(?:,(?<most>[0-9]{0,9}))?})\\??");
    private static final int MOST_REPETITIONS = 1_000;

    private final String pattern;
    private int at;
    private int depth;
    private boolean isRepeatable;

    private LogPattern(String pattern) {
        this.pattern = pattern;
    }

    /** What begins where it can be read no further; empty where all of it can be. */
    static String fault(String pattern) {
        return new LogPattern(pattern).fault();
    }

    private String fault() {
        while (at < pattern.length()) {
            int before = at;
            if (!step()) {
                return pattern.substring(before);
            }
        }
        return depth == 0 ? "" : pattern;
    }

    private boolean step() {
        return switch (pattern.charAt(at)) {
            case '\\' -> take(ESCAPE, true);
            case '[' -> take(CLASS, true);
            case '(' -> take(FLAGS, false) || open();
            case ')' -> close();
            case '*', '+', '?' -> repeat();
            case '{' -> repeatOrPlain();
            case '|', '^' -> take(1, pattern.charAt(at) == '^');
            default -> take(1, true);
        };
    }

    private boolean open() {
        depth++;
        return take(GROUP, false) && !pattern.startsWith("?", at);
    }

    private boolean close() {
        depth--;
        return depth >= 0 && take(1, true);
    }

    private boolean repeat() {
        return isRepeatable && take(REPETITION, false);
    }

    /** A brace that holds no numbers is itself. */
    private boolean repeatOrPlain() {
        Matcher found = at(REPETITION);
        if (!found.lookingAt()) {
            return take(1, true);
        }
        int least = Integer.parseInt(found.group("least"));
        String most = found.group("most");
        int last = most == null || most.isEmpty() ? least : Integer.parseInt(most);
        return least <= last && last <= MOST_REPETITIONS && repeat();
    }

    private boolean take(Pattern form, boolean canRepeat) {
        Matcher found = at(form);
        return found.lookingAt() && take(found.end() - at, canRepeat);
    }

    private Matcher at(Pattern form) {
        return form.matcher(pattern).region(at, pattern.length());
    }

    private boolean take(int length, boolean canRepeat) {
        at += length;
        isRepeatable = canRepeat;
        return true;
    }
}
