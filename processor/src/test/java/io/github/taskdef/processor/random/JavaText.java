package io.github.taskdef.processor.random;

import java.util.Locale;

/** Values as Java source spells them, in ASCII. */
final class JavaText {

    private JavaText() {}

    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars().forEach(unit -> literal.append(escaped((char) unit)));
        return literal.append('"').toString();
    }

    private static String escaped(char unit) {
        return switch (unit) {
            case '"', '\\' -> "\\" + unit;
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> unit < ' ' ? octal(unit) : unit < 127 ? String.valueOf(unit) : unicode(unit);
        };
    }

    /** Three digits, lest a digit that follows be read as one more. */
    private static String octal(char unit) {
        return String.format(Locale.ROOT, "\\%03o", (int) unit);
    }

    private static String unicode(char unit) {
        return String.format(Locale.ROOT, "\\u%04x", (int) unit);
    }
}
