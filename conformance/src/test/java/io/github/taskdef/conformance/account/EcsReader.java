package io.github.taskdef.conformance.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Clusters, services and task definitions with their containers and volumes. */
final class EcsReader {
    private final AwsApi api;
    private final List<Thing> things = new ArrayList<>();

    private EcsReader(AwsApi api) {
        this.api = api;
    }

    static List<Thing> read(AwsApi api) {
        EcsReader reader = new EcsReader(api);
        reader.clusters();
        reader.taskDefinitions();
        return reader.things;
    }

    private void clusters() {
        JsonNode arns = ask("ListClusters", Map.of()).path("clusterArns");
        Map<String, ?> request = Map.of("clusters", arns, "include", List.of("SETTINGS", "CONFIGURATIONS", "TAGS"));
        for (JsonNode cluster : ask("DescribeClusters", request).path("clusters")) {
            String arn = cluster.path("clusterArn").asText();
            String name = cluster.path("clusterName").asText();
            things.add(new Thing("cluster", List.of(arn), name, Facts.of(cluster, "clusterArn", "clusterName")));
            services(arn);
        }
    }

    private void services(String cluster) {
        for (JsonNode service : ask("ListServices", Map.of("cluster", cluster)).path("serviceArns")) {
            Map<String, ?> request =
                    Map.of("cluster", cluster, "services", List.of(service.asText()), "include", List.of("TAGS"));
            JsonNode found = ask("DescribeServices", request).path("services").path(0);
            if (!found.path("status").asText().equals("INACTIVE")) {
                things.add(service(found));
            }
        }
    }

    /** Service Connect and volumes of a service are told by its deployment only. */
    private static Thing service(JsonNode found) {
        ObjectNode facts = Facts.of(found, "serviceArn", "serviceName");
        JsonNode deployment = found.path("deployments").path(0);
        for (String member : List.of("serviceConnectConfiguration", "volumeConfigurations")) {
            Facts.set(facts, member, Facts.tidy(deployment.path(member)));
        }
        String arn = found.path("serviceArn").asText();
        return new Thing("service", List.of(arn), found.path("serviceName").asText(), facts);
    }

    private void taskDefinitions() {
        for (JsonNode arn :
                ask("ListTaskDefinitions", Map.of("status", "ACTIVE")).path("taskDefinitionArns")) {
            JsonNode answer =
                    ask("DescribeTaskDefinition", Map.of("taskDefinition", arn.asText(), "include", List.of("TAGS")));
            JsonNode found = answer.path("taskDefinition");
            ObjectNode facts = Facts.of(found, "taskDefinitionArn");
            Facts.set(facts, "tags", Facts.tidy(answer.path("tags")));
            things.add(new Thing(
                    "task definition",
                    List.of(arn.asText()),
                    found.path("family").asText(),
                    facts));
        }
    }

    private JsonNode ask(String action, Map<String, ?> request) {
        return api.json("ecs", "AmazonEC2ContainerServiceV20141113." + action, request);
    }
}
