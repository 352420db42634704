package io.github.taskdef.conformance.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Queues with their policies. */
final class SqsReader {
    /** Attributes in JSON. */
    private static final List<String> DOCUMENTS = List.of("RedrivePolicy", "RedriveAllowPolicy");

    private SqsReader() {}

    static List<Thing> read(AwsApi api) {
        List<Thing> things = new ArrayList<>();
        for (JsonNode listed : ask(api, "ListQueues", Map.of()).path("QueueUrls")) {
            String url = listed.asText();
            JsonNode attributes = ask(
                            api, "GetQueueAttributes", Map.of("QueueUrl", url, "AttributeNames", List.of("All")))
                    .path("Attributes");
            String arn = attributes.path("QueueArn").asText();
            ObjectNode facts = Facts.of(attributes, "QueueArn");
            if (facts.has("Policy")) {
                facts.set("Policy", PolicyText.read(facts.path("Policy").asText()));
            }
            for (String document : DOCUMENTS) {
                if (facts.has(document)) {
                    facts.set(document, AwsApi.tree(facts.path(document).asText()));
                }
            }
            Facts.set(facts, "tags", tags(ask(api, "ListQueueTags", Map.of("QueueUrl", url))));
            String name = arn.substring(arn.lastIndexOf(':') + 1);
            things.add(new Thing("queue", List.of(arn, url, urlOfAws(arn, name)), name, facts));
        }
        return things;
    }

    /** As its CloudFormation calls the queue, whatever address moto answers at. */
    private static String urlOfAws(String arn, String name) {
        String[] parts = arn.split(":");
        return "https://sqs." + parts[3] + ".amazonaws.com/" + parts[4] + "/" + name;
    }

    private static JsonNode tags(JsonNode answer) {
        ObjectNode tags = Facts.object();
        answer.path("Tags").properties().stream()
                .filter(tag -> !tag.getKey().startsWith("aws:"))
                .forEach(tag -> tags.set(tag.getKey(), tag.getValue()));
        return tags;
    }

    private static JsonNode ask(AwsApi api, String action, Map<String, ?> request) {
        return api.json("sqs", "AmazonSQS." + action, request);
    }
}
