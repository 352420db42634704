package io.github.taskdef.conformance.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    void knowsWhatWasRevokedTwice() {
        assertTrue(Stumbles.hasRevokedTwice("operation error EC2: RevokeSecurityGroupEgress, https response error"
                + " StatusCode: 400, api error InvalidPermission.NotFound: The specified rule does not exist"));
        assertFalse(Stumbles.hasRevokedTwice("operation error EC2: RevokeSecurityGroupEgress, AccessDenied"));
    }

    @Test
    void whatIsRightIsDoneOnce() {
        assertEquals("0", Stumbles.retry("a test", String::valueOf, attempt -> false));
    }
}
