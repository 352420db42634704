package io.github.taskdef.processor.render;

import java.nio.charset.StandardCharsets;

/** Tells nearly all texts from the few that {@link HiddenCharacters} need be looked for in, without loading those. */
public final class Ascii {
    private static final char DELETE = 0x7F;

    private Ascii() {}

    /**
     * Whether there is no character beyond ASCII, nor the last of ASCII, which nobody sees. Asked of the JDK's encoders: they are
     * compiled to machine code long before a loop here would be.
     */
    public static boolean is(String text) {
        return text.indexOf(DELETE) < 0
                && new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.US_ASCII).equals(text);
    }

    /** The same, where it is known how many bytes the text is in UTF-8. */
    static boolean is(String text, int bytes) {
        return text.length() == bytes && text.indexOf(DELETE) < 0;
    }
}
