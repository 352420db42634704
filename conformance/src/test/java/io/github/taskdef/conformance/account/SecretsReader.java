package io.github.taskdef.conformance.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Secrets, by the shape of their value since the value itself is random, and parameters. */
final class SecretsReader {
    private SecretsReader() {}

    static List<Thing> read(AwsApi api) {
        List<Thing> things = new ArrayList<>();
        for (JsonNode secret : api.json("secretsmanager", "secretsmanager.ListSecrets", Map.of())
                .path("SecretList")) {
            String arn = secret.path("ARN").asText();
            ObjectNode facts = Facts.of(secret, "ARN", "Name", "SecretVersionsToStages");
            facts.set("value", shape(value(api, arn)));
            things.add(new Thing("secret", List.of(arn), secret.path("Name").asText(), facts));
        }
        for (JsonNode listed :
                api.json("ssm", "AmazonSSM.DescribeParameters", Map.of()).path("Parameters")) {
            String name = listed.path("Name").asText();
            JsonNode parameter = api.json("ssm", "AmazonSSM.GetParameter", Map.of("Name", name))
                    .path("Parameter");
            ObjectNode facts = Facts.of(listed, "ARN", "Name");
            Facts.set(facts, "value", parameter.path("Value"));
            things.add(new Thing("parameter", List.of(parameter.path("ARN").asText()), name, facts));
        }
        return things;
    }

    private static String value(AwsApi api, String secret) {
        JsonNode versions =
                api.json("secretsmanager", "secretsmanager.ListSecretVersionIds", Map.of("SecretId", secret));
        return versions.path("Versions").isEmpty()
                ? ""
                : api.json("secretsmanager", "secretsmanager.GetSecretValue", Map.of("SecretId", secret))
                        .path("SecretString")
                        .asText();
    }

    /** How long it is and what kinds of character it has: what a generator is asked for. */
    private static JsonNode shape(String value) {
        return Facts.object()
                .put("length", value.length())
                .put("punctuation", value.chars().anyMatch(c -> !Character.isLetterOrDigit(c) && c != ' '))
                .put("spaces", value.contains(" "));
    }
}
