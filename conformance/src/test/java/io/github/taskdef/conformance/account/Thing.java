package io.github.taskdef.conformance.account;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One thing of an account.
 *
 * @param kind what it is, such as {@code role}
 * @param ids its ids and ARNs, by which other things mention it
 * @param name its name, empty where its kind has none
 * @param facts everything else that can be read of it
 */
public record Thing(String kind, List<String> ids, String name, JsonNode facts) {
    public Thing {
        ids = ids.stream().filter(id -> !id.isEmpty()).toList();
    }

    @Override
    public String toString() {
        return (kind + " " + name).strip();
    }
}
