package io.github.taskdef.conformance.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What makes two things twins. */
class AccountTest {
    @Test
    void twinsDifferInTheirIdsOnly() {
        assertTrue(account("/data", "/data").hasTwins("access point"));
        assertFalse(account("/data", "/other").hasTwins("access point"));
        assertFalse(account("/data", "/data").hasTwins("file system"));
    }

    private static Account account(String one, String other) {
        return new Account(List.of(accessPoint("fsap-1", one), accessPoint("fsap-2", other)), Map.of());
    }

    private static Thing accessPoint(String id, String path) {
        return new Thing(
                "access point",
                List.of(id),
                "",
                JsonNodeFactory.instance.objectNode().put("Path", path));
    }
}
