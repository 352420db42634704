package io.github.taskdef.processor.render.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HclTextTest {
    @Test
    void escapesWhatWouldEndTheTextOrBeginCode() {
        assertEquals("\"\\\"a\\\" \\\\ \\n\\r\\t\"", HclText.quoted("\"a\" \\ \n\r\t"));
        assertEquals("\"$${x} %%{y} $ % $$${z}\"", HclText.quoted("${x} %{y} $ % $${z}"));
        assertEquals("\"\\u0001\\u007f\\u0085\"", HclText.quoted("\u0001\u007f\u0085"));
        assertEquals("\"größer 😀\"", HclText.quoted("größer 😀"));
    }

    /** A joiner stays where it joins, in an emoji or a word. */
    @Test
    void spellsOutWhatNobodySees() {
        assertEquals(
                "\"\\u202ea\\u2028\\ufeff\\u00ad\\u200d \\U000e0041\"",
                HclText.quoted("\u202ea\u2028\ufeff\u00ad\u200d \udb40\udc41"));
        assertEquals("\"👩\u200d👧 می\u200cخواهم\"", HclText.quoted("👩\u200d👧 می\u200cخواهم"));
        assertEquals("\"a\\u200c👧\\u200d\"", HclText.quoted("a\u200c👧\u200d"));
        assertEquals("\"\\u200b\\u200d\\u202e\"", HclText.quoted("\u200b\u200d\u202e"));
        assertEquals("\"\\u00ad\\u200f\"", HclText.key("\u00ad\u200f"));
    }

    @Test
    void keepsADollarApartFromTheExpressionThatFollows() {
        assertEquals("a\\u0024", HclText.literalBeforeExpression("a$"));
        assertEquals("$\\u0024", HclText.literalBeforeExpression("$$"));
        assertEquals("a%", HclText.literalBeforeExpression("a%"));
    }

    @Test
    void quotesKeysWhereNeeded() {
        assertEquals("awslogs-group", HclText.key("awslogs-group"));
        assertEquals("\"aws:SourceArn\"", HclText.key("aws:SourceArn"));
        assertEquals("\"for\"", HclText.key("for"));
        assertEquals("\"1a\"", HclText.key("1a"));
        assertEquals("\"$${a}\"", HclText.key("${a}"));
        assertEquals("\"Größe\"", HclText.key("Größe"));
        assertEquals("\"\\u65e5\\U0001f600\"", HclText.key("日😀"));
    }

    /** NUL, half a character, and e with an accent of its own, which Terraform would compose. */
    @ParameterizedTest
    @ValueSource(strings = {"a\0", "\ud83d", "e\u0301"})
    void refusesWhatCannotBeSaid(String text) {
        assertThrows(IllegalArgumentException.class, () -> HclText.quoted(text));
        assertThrows(IllegalArgumentException.class, () -> HclText.key(text));
    }
}
