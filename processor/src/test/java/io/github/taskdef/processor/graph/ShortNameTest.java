package io.github.taskdef.processor.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class ShortNameTest {

    @Test
    void whatFitsStays() {
        assertEquals("orders-data", ShortName.of("orders-data", 11));
    }

    /** The hash is part of names that are deployed, so it must not change. */
    @Test
    void whatDoesNotEndsInAHash() {
        assertEquals("ord-3b2d62ba", ShortName.of("orders-and-returns", 12));
        assertEquals("ord-27088489", ShortName.of("orders-and-refunds", 12));
    }
}
