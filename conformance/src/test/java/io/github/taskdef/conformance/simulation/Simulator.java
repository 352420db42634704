package io.github.taskdef.conformance.simulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.taskdef.conformance.policy.ResolvedTemplate;
import io.github.taskdef.conformance.policy.Role;
import io.github.taskdef.conformance.tool.Tool;
import io.github.taskdef.testing.Command;
import io.github.taskdef.testing.Folders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects calls, and has the policy simulator answer all of them in one run, since most of its time is its start. */
final class Simulator {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path PROGRAM = Folders.module().resolve("src/test/node/simulate.cjs");

    /** By the parameters that ask for them, where the roles are made elsewhere. */
    private static final Map<Role.Of, String> ROLES =
            Map.of(Role.Of.TASK, "TaskRoleArn", Role.Of.EXECUTION, "ExecutionRoleArn");

    private static final String ROLE = "arn:aws:iam::111122223333:role/";
    private static final String SESSION = "arn:aws:sts::111122223333:assumed-role/%s/session";

    /** As a resource's owner has it who leaves the decision to the caller's account: what then decides is the role. */
    private static final JsonNode LEFT_TO_THE_ACCOUNT =
            allow("'*', 'Resource': '*', 'Principal': {'AWS': 'arn:aws:iam::111122223333:root'}");

    /** The policies of others that cases name as a boundary. */
    private static final Map<String, JsonNode> BOUNDARIES = Map.of(
            "arn:aws:iam::111122223333:policy/only-orders", allow("'s3:*', 'Resource': 'arn:aws:s3:::orders/*'"));

    /** May do everything, and everybody may take it. */
    static final Role ALMIGHTY = new Role(allow("'*', 'Principal': '*'"), List.of(allow("'*', 'Resource': '*'")), "");

    /** May do nothing, and nobody may take it who calls in a case. */
    static final Role POWERLESS =
            new Role(allow("'*', 'Principal': {'Service': 'nobody.amazonaws.com'}"), List.of(), "");

    private final List<Map<String, Object>> simulations = new ArrayList<>();

    private static JsonNode allow(String action) {
        String document =
                "{'Version': '2012-10-17', 'Statement': [{'Effect': 'Allow', 'Action': %s}]}".formatted(action);
        try {
            return JSON.readTree(document.replace('\'', '"'));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void add(Call call, Role role, ResolvedTemplate template) {
        String resource = template.substitute(call.object());
        add(call, role, template, call.isTrust() ? role.trust() : policyOf(resource, template));
    }

    /** A call of a resource that has this policy. */
    void add(Call call, Role role, ResolvedTemplate template, JsonNode resourcePolicy) {
        String object = template.substitute(call.object());
        String resource = call.isTrust() ? ROLE + name(call) : object;
        Map<String, String> context = new HashMap<>(call.context());
        context.replaceAll((key, value) -> template.substitute(value));
        context.putIfAbsent("aws:ResourceAccount", account(resource)); // AWS sets it in every request
        Map<String, Object> simulation = new HashMap<>(Map.of(
                "request",
                Map.of(
                        "principal",
                        call.isTrust() ? object : SESSION.formatted(name(call)),
                        "action",
                        call.action(),
                        "resource",
                        Map.of("resource", resource, "accountId", account(resource)),
                        "contextVariables",
                        context),
                "identityPolicies",
                call.isTrust() ? List.of() : named(role.policies()),
                "resourcePolicy",
                resourcePolicy,
                "serviceControlPolicies",
                List.of(),
                "resourceControlPolicies",
                List.of()));
        if (!role.boundary().isEmpty()) {
            simulation.put("permissionBoundaryPolicies", named(List.of(BOUNDARIES.get(role.boundary()))));
        }
        simulations.add(simulation);
    }

    /** The ARN of the role that makes a call. */
    static String arn(Call call) {
        return ROLE + name(call);
    }

    private static String name(Call call) {
        return ROLES.get(call.role());
    }

    /** That of a file system lets roles mount it that are made elsewhere; of every other the account decides. */
    private static JsonNode policyOf(String resource, ResolvedTemplate template) {
        ObjectNode policy = LEFT_TO_THE_ACCOUNT.deepCopy();
        template.fileSystemPolicy(resource)
                .ifPresent(own -> Role.statements(own).forEach(statement -> {
                    ObjectNode said = statement.deepCopy();
                    String principal = said.path("Principal").path("AWS").asText();
                    if (ROLES.containsValue(principal)) {
                        said.putObject("Principal").put("AWS", ROLE + principal);
                        policy.withArray("/Statement").add(said.put("Resource", "*"));
                    }
                }));
        return policy;
    }

    /** Whose a resource is; of what has no account in its ARN, the task's. */
    private static String account(String resource) {
        String[] parts = resource.split(":");
        return parts.length < 5 || parts[4].isEmpty() ? ResolvedTemplate.ACCOUNT : parts[4];
    }

    private static List<Map<String, Object>> named(List<JsonNode> policies) {
        return policies.stream()
                .map(policy -> Map.<String, Object>of("name", "policy", "policy", policy))
                .toList();
    }

    /** What becomes of each, in order. */
    List<String> answers() throws IOException {
        String node = Tool.NODE.require();
        String simulator = Tool.IAM_SIMULATE.require();
        Path folder = Folders.scratch("simulation");
        Path calls = folder.resolve("calls.json");
        Path answers = folder.resolve("answers.json");
        JSON.writeValue(calls.toFile(), simulations);
        Command.Result result = Command.of(node, PROGRAM.toString(), simulator, calls.toString(), answers.toString())
                .run();
        if (!result.succeeded()) {
            throw new AssertionError(result.toString());
        }
        return JSON.readValue(answers.toFile(), new TypeReference<>() {});
    }
}
