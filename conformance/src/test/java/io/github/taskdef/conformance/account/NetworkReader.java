package io.github.taskdef.conformance.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Security groups, each with its rules, and the networks that they are in. */
final class NetworkReader {
    private NetworkReader() {}

    static List<Thing> read(AwsApi api) {
        JsonNode rules = ask(api, "DescribeSecurityGroupRules").path("securityGroupRuleSet");
        List<Thing> things = new ArrayList<>();
        for (JsonNode group : ask(api, "DescribeSecurityGroups").path("securityGroupInfo")) {
            String id = group.path("groupId").asText();
            // the permissions repeat the rules, less their descriptions
            ObjectNode facts =
                    Facts.of(group, "groupId", "groupName", "securityGroupArn", "ipPermissions", "ipPermissionsEgress");
            Facts.set(facts, "rules", rulesOf(id, rules));
            List<String> ids = List.of(group.path("securityGroupArn").asText(), id);
            things.add(new Thing("security group", ids, group.path("groupName").asText(), facts));
        }
        things.addAll(networks(api));
        return things;
    }

    /** Only so that those that an account comes with have a name for others to mention. */
    private static List<Thing> networks(AwsApi api) {
        List<Thing> things = new ArrayList<>();
        for (JsonNode network : ask(api, "DescribeVpcs").path("vpcSet")) {
            ObjectNode facts = Facts.object();
            facts.set("cidrBlock", network.path("cidrBlock"));
            facts.set("isDefault", network.path("isDefault"));
            things.add(new Thing("network", List.of(network.path("vpcId").asText()), "", facts));
        }
        return things;
    }

    private static ArrayNode rulesOf(String group, JsonNode rules) {
        ArrayNode own = Facts.object().arrayNode();
        for (JsonNode rule : rules) {
            if (rule.path("groupId").asText().equals(group)) {
                own.add(Facts.of(rule, "groupId", "securityGroupRuleId", "securityGroupRuleArn"));
            }
        }
        return own;
    }

    private static JsonNode ask(AwsApi api, String action) {
        return api.query("ec2", "2016-11-15", action, Map.of());
    }
}
