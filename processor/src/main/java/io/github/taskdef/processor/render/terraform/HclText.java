package io.github.taskdef.processor.render.terraform;

import io.github.taskdef.processor.render.Ascii;
import io.github.taskdef.processor.render.HiddenCharacters;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Spells text as HCL reads it; the only place where anything is escaped. */
final class HclText {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

    /** Identifiers that begin something else where an object's key could stand, or read as if they did. */
    private static final Set<String> WORDS = Set.of("for", "true", "false", "null");

    /** From here on characters can combine, and how many columns they take is a matter of opinion. */
    private static final char FIRST_COMBINING = '\u0300';

    private HclText() {}

    /** The text in quotes. */
    static String quoted(String text) {
        return '"' + literal(text) + '"';
    }

    /** The text as a literal part of a template that ends after it. */
    static String literal(String text) {
        return isPlain(text) ? text : escaped(text);
    }

    /** Whether each character stands for itself and all can be seen; so it is with nearly all texts, which need no other look. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ' ' || c > '~' || c == '"' || c == '\\' || c == '$' || c == '%') {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String text) {
        requireSayable(text);
        StringBuilder spelled = new StringBuilder();
        int plain = 0;
        for (int at = 0; at < text.length(); at++) {
            String escape = escape(text, at);
            if (!escape.isEmpty()) {
                spelled.append(text.substring(plain, at)).append(escape);
                plain = at + 1;
            }
        }
        String rest = text.substring(plain);
        return visible(plain == 0 ? rest : spelled.append(rest).toString());
    }

    /** The text as a literal part of a template that goes on with <code>${</code>. */
    static String literalBeforeExpression(String text) {
        if (!text.endsWith("$")) {
            return literal(text);
        }
        // $${ would be a literal ${
        return literal(text.substring(0, text.length() - 1)) + unicode('$');
    }

    /** An object's key: bare where it can be, of one column a character so that fmt and we align alike. */
    static String key(String text) {
        if (IDENTIFIER.matcher(text).matches() && !WORDS.contains(text)) {
            return text;
        }
        String quoted = quoted(text);
        if (Ascii.is(quoted)) {
            return quoted;
        }
        StringBuilder spelled = new StringBuilder();
        for (int c : quoted.codePoints().toArray()) {
            spelled.append(c < FIRST_COMBINING ? Character.toString(c) : unicode(c));
        }
        return spelled.toString();
    }

    /** The text behind a {@code #}: it has no line ends. */
    static String comment(String text) {
        return visible(text);
    }

    private static String visible(String text) {
        return Ascii.is(text) ? text : HiddenCharacters.spelledOut(text, HclText::unicode);
    }

    /** What is written for a character; empty where it stands for itself. */
    private static String escape(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '$' -> text.startsWith("{", at + 1) ? "$$" : "";
            case '%' -> text.startsWith("{", at + 1) ? "%%" : "";
            default -> Character.isISOControl(c) ? unicode(c) : "";
        };
    }

    private static String unicode(int c) {
        return String.format(Locale.ROOT, Character.isBmpCodePoint(c) ? "\\u%04x" : "\\U%08x", c);
    }

    /** Terraform brings every text into Unicode's form C, and knows neither NUL nor half a character. */
    private static void requireSayable(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("Terraform has no way to say the character NUL");
        }
        if (Ascii.is(text)) {
            return;
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("Terraform has no way to say an unpaired surrogate");
        }
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            throw new IllegalArgumentException(
                    "Terraform would change a text that is not in Unicode's form C: " + text);
        }
    }
}
