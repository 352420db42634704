package io.github.taskdef.conformance.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A role of a template's one task, with all that its documents say.
 *
 * @param trust who may take it
 * @param policies what it may do
 * @param boundary the ARN of the policy that bounds it, empty where none does
 */
public record Role(JsonNode trust, List<JsonNode> policies, String boundary) {

    /** The two roles that a task can have, and the one that a service can. */
    public enum Of {
        TASK("task role", "AWS::ECS::TaskDefinition", "/TaskRoleArn"),
        EXECUTION("execution role", "AWS::ECS::TaskDefinition", "/ExecutionRoleArn"),
        INFRASTRUCTURE("infrastructure role", "AWS::ECS::Service", "/VolumeConfigurations/0/ManagedEBSVolume/RoleArn");

        /** Those that there are of every task. */
        public static final List<Of> OF_TASKS = List.of(TASK, EXECUTION);

        private final String title;
        private final String type;
        private final String property;

        Of(String title, String type, String property) {
            this.title = title;
            this.type = type;
            this.property = property;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    /** The role that a template makes for its task; none where it needs none. */
    public static Optional<Role> find(Of which, ResolvedTemplate template) {
        return find(which, template, template);
    }

    /** The same where the roles are in another template, by whose outputs the task asks for them. */
    public static Optional<Role> find(Of which, ResolvedTemplate application, ResolvedTemplate roles) {
        JsonNode arn = application
                .ofType(which.type)
                .findAny()
                .orElseThrow()
                .getValue()
                .at(which.property);
        String id = arn.has("Ref")
                ? arn.path("Ref").asText().replaceFirst("Arn$", "")
                : arn.path("Fn::GetAtt").path(0).asText();
        return roles.ofType("AWS::IAM::Role")
                .filter(role -> role.getKey().equals(id))
                .findAny()
                .map(role -> of(id, role.getValue(), roles));
    }

    /** All that a template makes. */
    public static Stream<Role> all(ResolvedTemplate template) {
        return template.ofType("AWS::IAM::Role").map(role -> of(role.getKey(), role.getValue(), template));
    }

    private static Role of(String id, JsonNode properties, ResolvedTemplate template) {
        Stream<JsonNode> own = items(properties.path("Policies")).map(policy -> policy.path("PolicyDocument"));
        Stream<JsonNode> attached = Stream.of("AWS::IAM::Policy", "AWS::IAM::ManagedPolicy")
                .flatMap(template::ofType)
                .filter(policy -> refersTo(policy.getValue().path("Roles"), id)
                        || refersTo(properties.path("ManagedPolicyArns"), policy.getKey()))
                .map(policy -> policy.getValue().path("PolicyDocument"));
        JsonNode boundary = properties.path("PermissionsBoundary");
        return new Role(
                template.resolve(properties.path("AssumeRolePolicyDocument")),
                Stream.concat(own, attached).map(template::resolve).toList(),
                boundary.isMissingNode() ? "" : template.resolve(boundary).asText());
    }

    private static boolean refersTo(JsonNode list, String id) {
        return list.findValuesAsText("Ref").contains(id);
    }

    /** Every statement of its policies. */
    public Stream<JsonNode> statements() {
        return policies.stream().flatMap(Role::statements);
    }

    public static Stream<JsonNode> statements(JsonNode policy) {
        return items(policy.path("Statement"));
    }

    /** The actions that it is allowed, as they are written. */
    public Stream<String> actions() {
        return statements()
                .filter(statement -> statement.path("Effect").asText().equals("Allow"))
                .flatMap(statement -> items(statement.path("Action")))
                .map(JsonNode::asText);
    }

    /** The items of a list, which may be written without its brackets where it has one. */
    public static Stream<JsonNode> items(JsonNode list) {
        return list.isArray() || list.isMissingNode()
                ? StreamSupport.stream(list.spliterator(), false)
                : Stream.of(list);
    }
}
