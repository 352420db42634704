package io.github.taskdef.conformance.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tables with their backups and the time their items live. */
final class DynamoDbReader {
    private DynamoDbReader() {}

    static List<Thing> read(AwsApi api) {
        List<Thing> things = new ArrayList<>();
        for (JsonNode listed : ask(api, "ListTables", Map.of()).path("TableNames")) {
            String name = listed.asText();
            Map<String, ?> request = Map.of("TableName", name);
            JsonNode table = ask(api, "DescribeTable", request).path("Table");
            String arn = table.path("TableArn").asText();
            String stream = table.path("LatestStreamArn").asText();
            ObjectNode facts =
                    Facts.of(table, "TableArn", "TableName", "TableId", "LatestStreamArn", "LatestStreamLabel");
            Facts.set(facts, "backups", Facts.tidy(backups(api, request)));
            Facts.set(
                    facts, "timeToLive", ask(api, "DescribeTimeToLive", request).path("TimeToLiveDescription"));
            Facts.set(
                    facts,
                    "tags",
                    Facts.tidy(ask(api, "ListTagsOfResource", Map.of("ResourceArn", arn))
                            .path("Tags")));
            things.add(new Thing("table", List.of(arn, stream), name, facts));
        }
        return things;
    }

    /** Without the times between which a table can be recovered. */
    private static JsonNode backups(AwsApi api, Map<String, ?> request) {
        ObjectNode backups = ask(api, "DescribeContinuousBackups", request)
                .path("ContinuousBackupsDescription")
                .deepCopy();
        ((ObjectNode) backups.path("PointInTimeRecoveryDescription"))
                .remove(List.of("EarliestRestorableDateTime", "LatestRestorableDateTime"));
        return backups;
    }

    private static JsonNode ask(AwsApi api, String action, Map<String, ?> request) {
        return api.json("dynamodb", "DynamoDB_20120810." + action, request);
    }
}
