package io.github.taskdef.processor.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WildcardTest {

    @ParameterizedTest
    @CsvSource({
        "GetObject, GetObject, true",
        "getobject, GETOBJECT, true",
        "GetObject, GetObjectAcl, false",
        "GetObjectAcl, GetObject, false",
        "Get*, GetObject, true",
        "*, GetObject, true",
        "*Object, GetObject, true",
        "*Object, GetObjectAcl, false",
        "G*t*t, GetObject, true",
        "G*t*x, GetObject, false",
        "?etObject, GetObject, true",
        "?GetObject, GetObject, false",
        "GetObject?, GetObject, false",
        "GetObject**, GetObject, true",
        "Get*bj?ct, GetObject, true",
        "*a*b, aab, true",
        "*ab, aaab, true",
    })
    void matches(String pattern, String text, boolean expected) {
        assertEquals(expected, Wildcard.matches(pattern, text));
    }

    @Test
    void nothingIsMatchedByNothing() {
        assertEquals(true, Wildcard.matches("", ""));
        assertEquals(true, Wildcard.matches("*", ""));
        assertEquals(false, Wildcard.matches("?", ""));
        assertEquals(false, Wildcard.matches("", "\0"));
    }

    @Test
    void manyAsterisksTakeNoTime() {
        String text = "a".repeat(1_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertFalse(Wildcard.matches("*a".repeat(200) + "b", text)));
    }

    @ParameterizedTest
    @CsvSource({
        "orders, ~, true",
        "orders, ~/*, false",
        "orders/*, ~, false",
        "orders/*, ~/*, true",
        "orders*, ~/*, true",
        "orders*, ~, true",
        "*, ~, true",
        "o?ders, ~, true",
        "ORDERS, orders, true",
        "a*b, *c*, true",
        "a*b, c*, false",
        "a*b, *c, false",
        "a*, *b, true",
        "*, *, true",
        "a, a?, false",
    })
    void meet(String pattern, String other, boolean expected) {
        assertEquals(expected, Wildcard.meet(pattern, other));
        assertEquals(expected, Wildcard.meet(other, pattern));
    }
}
