package io.github.taskdef.processor.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever was found, a message is one line that a person can read. */
final class WordingTest {
    private static final String EMOJI = "\uD83D\uDE00";

    @Test
    void whatCannotBeSeenIsEscaped() {
        assertShown("orders", "orders");
        assertShown("a\\nb\\r\\tc", "a\nb\r\tc");
        assertShown("a\\u0000b\\u001bc\\u007f", "a\0b\u001bc\u007f");
        assertShown("a\\u2028b\\u2029c", "a\u2028b\u2029c");
        assertShown("a\\u202eb\\u200dc", "a\u202Eb\u200Dc");
        assertShown("\\ud83d", "\uD83D");
    }

    @Test
    void whatCanBeSeenIsNot() {
        String seen = "\u00e9 \u05e9 " + EMOJI + " %s %d \\ \" ' ${x}";

        assertShown(seen, seen);
    }

    @Test
    void whatIsLongLosesItsEndAndNoHalfCharacter() {
        assertShown("x".repeat(200), "x".repeat(200));
        assertShown("x".repeat(200) + "…", "x".repeat(201));
        assertShown("x" + EMOJI.repeat(100) + "…", "x" + EMOJI.repeat(10_000));
        assertShown("\\u0001".repeat(34) + "…", "\u0001".repeat(10_000));
    }

    @Test
    void listsAreTold() {
        assertListed("none", List.of());
        assertListed("a, b\\n, c", List.of("a", "b\n", "c"));
        assertListed("1, ".repeat(29) + "1", Collections.nCopies(30, 1));
        assertListed("1, ".repeat(30) + "…", Collections.nCopies(31, 1));
    }

    private static void assertShown(String shown, String found) {
        assertEquals(
                "the tag " + shown + " stands here twice. Keep one of them.", Wording.of(Problem.TAG_TWICE, found));
    }

    private static void assertListed(String shown, List<?> found) {
        assertEquals(
                "there is no volume 'x' on this class; it has " + shown + ". Add it, or correct the name.",
                Wording.of(Problem.MOUNT_VOLUME_UNKNOWN, "x", found, ""));
    }
}
