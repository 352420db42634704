package io.github.taskdef.conformance.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Topics with their policies. */
final class SnsReader {
    private SnsReader() {}

    static List<Thing> read(AwsApi api) {
        List<Thing> things = new ArrayList<>();
        for (JsonNode listed :
                ask(api, "ListTopics", Map.of()).path("ListTopicsResult").path("Topics")) {
            String arn = listed.path("TopicArn").asText();
            ObjectNode facts = Facts.object();
            for (JsonNode entry : ask(api, "GetTopicAttributes", Map.of("TopicArn", arn))
                    .path("GetTopicAttributesResult")
                    .path("Attributes")) {
                facts.set(entry.path("key").asText(), attribute(entry));
            }
            Facts.set(
                    facts,
                    "tags",
                    Facts.tidy(ask(api, "ListTagsForResource", Map.of("ResourceArn", arn))
                            .path("ListTagsForResourceResult")
                            .path("Tags")));
            things.add(new Thing(
                    "topic", List.of(arn), arn.substring(arn.lastIndexOf(':') + 1), Facts.of(facts, "TopicArn")));
        }
        return things;
    }

    private static JsonNode attribute(JsonNode entry) {
        String value = entry.path("value").asText();
        return entry.path("key").asText().equals("Policy")
                ? PolicyText.read(value)
                : JsonNodeFactory.instance.textNode(value);
    }

    private static JsonNode ask(AwsApi api, String action, Map<String, String> request) {
        return api.query("sns", "2010-03-31", action, request);
    }
}
