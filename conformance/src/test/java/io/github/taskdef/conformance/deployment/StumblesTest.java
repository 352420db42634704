package io.github.taskdef.conformance.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StumblesTest {
    @Test
    void whatWentWrongByChanceIsDoneAnew() {
        assertEquals("1", Stumbles.retry("a test", String::valueOf, "0"::equals));
    }

    @Test
    void whatGoesWrongEveryTimeStands() {
        assertEquals("3", Stumbles.retry("a test", String::valueOf, attempt -> true));
    }

    @Test
    void whatIsRightIsDoneOnce() {
        assertEquals("0", Stumbles.retry("a test", String::valueOf, attempt -> false));
    }
}
