package io.github.taskdef.conformance.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Takes from an answer what no two deployments can have in common, and what says nothing. */
final class Facts {
    /** Members whose value is new at every creation, or tells the hour rather than what was asked for. */
    private static final Set<String> OF_THE_MOMENT = Set.of(
            // times
            "createdAt",
            "updatedAt",
            "registeredAt",
            "deregisteredAt",
            "creationTime",
            "CreationTime",
            "CreateDate",
            "CreatedDate",
            "LastChangedDate",
            "LastAccessedDate",
            "LastModifiedDate",
            "CreationDateTime",
            "LastUpdateToPayPerRequestDateTime",
            "CreatedTimestamp",
            "LastModifiedTimestamp",
            // random or counted at creation, and mentioned by nothing else
            "CreationToken",
            "ClientToken",
            "RoleId",
            "PolicyId",
            "revision",
            "VersionId",
            "VersionIdsToStages",
            "createdBy",
            "registeredBy",
            // what is going on just now
            "deployments",
            "events",
            "taskSets",
            "runningCount",
            "pendingCount",
            "RoleLastUsed",
            "SizeInBytes",
            "storedBytes",
            "NumberOfMountTargets",
            "runningTasksCount",
            "pendingTasksCount",
            "activeServicesCount",
            "statistics",
            "currentServiceRevisions",
            "serviceRevisions",
            // an interface of a subnet, its address taken at random from it
            "NetworkInterfaceId",
            "IpAddress");

    private Facts() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The facts of an answer less its own identity, which {@link Thing} keeps apart. */
    static ObjectNode of(JsonNode answer, String... identity) {
        ObjectNode facts = answer.deepCopy();
        facts.remove(Set.of(identity));
        return (ObjectNode) tidy(facts);
    }

    /** Empty lists, objects and texts say the same as nothing; tags that CloudFormation itself sets are not ours. */
    static JsonNode tidy(JsonNode value) {
        if (value.isObject()) {
            ObjectNode object = object();
            value.properties().stream()
                    .filter(member -> !OF_THE_MOMENT.contains(member.getKey()))
                    .forEach(member -> set(object, member.getKey(), tidy(member.getValue())));
            return object;
        }
        if (value.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            StreamSupport.stream(value.spliterator(), false)
                    .filter(item -> !isTagOfCloudFormation(item))
                    .forEach(item -> list.add(tidy(item)));
            return list;
        }
        return value;
    }

    static void set(ObjectNode object, String name, JsonNode value) {
        boolean empty = value.isNull()
                || value.isMissingNode()
                || (value.isContainerNode() && value.isEmpty())
                || (value.isTextual() && value.textValue().isEmpty());
        if (!empty) {
            object.set(name, value);
        }
    }

    private static boolean isTagOfCloudFormation(JsonNode item) {
        String key = item.path("Key").asText(item.path("key").asText());
        return key.startsWith("aws:");
    }
}
