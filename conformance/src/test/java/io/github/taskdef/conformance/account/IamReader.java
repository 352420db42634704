package io.github.taskdef.conformance.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Roles with every statement of their policies, and the account's own managed policies. */
final class IamReader {
    private final AwsApi api;
    private final List<Thing> things = new ArrayList<>();

    private IamReader(AwsApi api) {
        this.api = api;
    }

    static List<Thing> read(AwsApi api) {
        IamReader reader = new IamReader(api);
        reader.roles();
        reader.policies();
        return reader.things;
    }

    private void roles() {
        for (JsonNode listed : ask("ListRoles", Map.of("MaxItems", "1000")).path("Roles")) {
            String name = listed.path("RoleName").asText();
            JsonNode role = ask("GetRole", Map.of("RoleName", name)).path("Role");
            ObjectNode facts = Facts.of(role, "Arn", "RoleName");
            facts.set("AssumeRolePolicyDocument", document(role.path("AssumeRolePolicyDocument")));
            Facts.set(facts, "inline", inline(name));
            Map<String, String> request = Map.of("RoleName", name);
            Facts.set(facts, "managed", ask("ListAttachedRolePolicies", request).path("AttachedPolicies"));
            List<String> ids =
                    List.of(role.path("Arn").asText(), role.path("RoleId").asText());
            things.add(new Thing("role", ids, name, facts));
        }
    }

    private JsonNode inline(String role) {
        ObjectNode policies = Facts.object();
        for (JsonNode policy : ask("ListRolePolicies", Map.of("RoleName", role)).path("PolicyNames")) {
            Map<String, String> request = Map.of("RoleName", role, "PolicyName", policy.asText());
            policies.set(policy.asText(), document(ask("GetRolePolicy", request).path("PolicyDocument")));
        }
        return policies;
    }

    private void policies() {
        for (JsonNode policy : ask("ListPolicies", Map.of("Scope", "Local")).path("Policies")) {
            String arn = policy.path("Arn").asText();
            Map<String, String> request = Map.of(
                    "PolicyArn",
                    arn,
                    "VersionId",
                    policy.path("DefaultVersionId").asText());
            ObjectNode facts = Facts.of(policy, "Arn", "PolicyName", "UpdateDate");
            facts.set(
                    "document",
                    document(ask("GetPolicyVersion", request)
                            .path("PolicyVersion")
                            .path("Document")));
            things.add(new Thing(
                    "managed policy", List.of(arn), policy.path("PolicyName").asText(), facts));
        }
    }

    /** IAM answers with documents in percent-encoding; moto with some of them as they are. */
    private static JsonNode document(JsonNode text) {
        String document = text.asText();
        return PolicyText.read(
                document.startsWith("{") ? document : URLDecoder.decode(document, StandardCharsets.UTF_8));
    }

    private JsonNode ask(String action, Map<String, String> request) {
        return api.query("iam", "2010-05-08", action, request).path(action + "Result");
    }
}
