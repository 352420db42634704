package io.github.taskdef.conformance.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** A policy document whatever its spelling: IAM takes one action for a list of one, and {@code true} for {@code "true"}. */
final class PolicyText {
    private static final Set<String> SINGLE = Set.of("Version", "Id", "Sid", "Effect");

    private PolicyText() {}

    static JsonNode read(String text) {
        return statements(AwsApi.tree(text));
    }

    private static JsonNode statements(JsonNode document) {
        ObjectNode policy = document.deepCopy();
        ArrayNode statements = JsonNodeFactory.instance.arrayNode();
        listOf(document.path("Statement")).forEach(statement -> statements.add(inLists("Statement", statement)));
        policy.set("Statement", statements);
        return policy;
    }

    private static JsonNode inLists(String name, JsonNode value) {
        if (value.isObject()) {
            ObjectNode object = Facts.object();
            value.properties()
                    .forEach(member -> object.set(member.getKey(), inLists(member.getKey(), member.getValue())));
            return object;
        }
        return SINGLE.contains(name) ? value : listOf(value);
    }

    private static ArrayNode listOf(JsonNode value) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        if (value.isArray()) {
            value.forEach(item -> list.add(plain(item)));
        } else {
            list.add(plain(value));
        }
        return list;
    }

    private static JsonNode plain(JsonNode item) {
        return item.isValueNode() ? JsonNodeFactory.instance.textNode(item.asText()) : item;
    }
}
