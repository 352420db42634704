package io.github.taskdef.conformance.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Log groups. */
final class LogsReader {
    private LogsReader() {}

    static List<Thing> read(AwsApi api) {
        List<Thing> things = new ArrayList<>();
        for (JsonNode group : ask(api, "DescribeLogGroups", Map.of()).path("logGroups")) {
            String name = group.path("logGroupName").asText();
            String arn = group.path("arn").asText().replaceFirst(":\\*$", "");
            ObjectNode facts = Facts.of(group, "arn", "logGroupArn", "logGroupName");
            Facts.set(facts, "tags", tags(api, name));
            things.add(new Thing("log group", List.of(arn), name, facts));
        }
        return things;
    }

    private static JsonNode tags(AwsApi api, String group) {
        ObjectNode tags = Facts.object();
        ask(api, "ListTagsLogGroup", Map.of("logGroupName", group)).path("tags").properties().stream()
                .filter(tag -> !tag.getKey().startsWith("aws:"))
                .forEach(tag -> tags.set(tag.getKey(), tag.getValue()));
        return tags;
    }

    private static JsonNode ask(AwsApi api, String action, Map<String, ?> request) {
        return api.json("logs", "Logs_20140328." + action, request);
    }
}
