package io.github.taskdef.conformance.subject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a template itself says about how it wants to be deployed and what is to survive. */
public final class Template {
    private static final Set<String> POLICIES =
            Set.of("AWS::S3::BucketPolicy", "AWS::SNS::TopicPolicy", "AWS::SQS::QueuePolicy");

    private final JsonNode tree;

    Template(Path path) {
        try {
            tree = new ObjectMapper().readTree(path.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(path.toString(), failure);
        }
    }

    /** With what is imported; by name, so that what is made for them is made in one order in every account. */
    public List<Parameter> parameters() {
        return Stream.concat(
                        tree.path("Parameters").properties().stream()
                                .map(entry -> Parameter.of(entry.getKey(), entry.getValue())),
                        tree.findValuesAsText("Fn::ImportValue").stream()
                                .distinct()
                                .map(Parameter::ofImport))
                .sorted(Comparator.comparing(Parameter::name))
                .toList();
    }

    /** The logical ids of what a deleted stack leaves behind; a policy of such a thing is a part of it. */
    public List<String> retained() {
        return resources().stream()
                .filter(entry ->
                        entry.getValue().path("DeletionPolicy").asText().startsWith("Retain"))
                .filter(entry ->
                        !POLICIES.contains(entry.getValue().path("Type").asText()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The logical ids of what every deployment makes: all but what a condition may leave out. */
    public List<String> unconditional() {
        return resources().stream()
                .filter(entry -> !entry.getValue().has("Condition"))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** How long the secrets are that the template lets AWS make up; 32 unless it says so. */
    public List<Integer> generatedLengths() {
        return resources().stream()
                .map(entry -> entry.getValue().path("Properties").path("GenerateSecretString"))
                .filter(generated -> !generated.isMissingNode() && !generated.has("SecretStringTemplate"))
                .map(generated -> generated.path("PasswordLength").asInt(32))
                .sorted()
                .toList();
    }

    public List<String> types() {
        return resources().stream()
                .map(entry -> entry.getValue().path("Type").asText())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether a shell can be opened in a running container, which a read-only root file system excludes. */
    public boolean allowsExec() {
        return resources().stream().anyMatch(entry -> entry.getValue()
                .path("Properties")
                .path("EnableExecuteCommand")
                .asBoolean());
    }

    /** Whether it is of a task for Windows. */
    public boolean isForWindows() {
        return resources().stream().anyMatch(entry -> entry.getValue()
                .at("/Properties/RuntimePlatform/OperatingSystemFamily")
                .asText()
                .startsWith("WINDOWS"));
    }

    /** The names of the managed policies that roles are given; of those the stack makes, their ids. */
    public List<String> managedPolicies() {
        return resources().stream()
                .flatMap(entry -> arns(entry.getValue().path("Properties").path("ManagedPolicyArns")))
                .map(arn -> arn.substring(arn.lastIndexOf('/') + 1))
                .sorted()
                .toList();
    }

    /** How many tables the template has encrypted by a key of the account. */
    public long encryptedTables() {
        return resources().stream()
                .filter(entry -> entry.getValue()
                        .at("/Properties/SSESpecification/SSEEnabled")
                        .asBoolean())
                .count();
    }

    /** What a resource says, as text. */
    public String resource(String logicalId) {
        return tree.path("Resources").path(logicalId).toString();
    }

    /** An ARN is a text, a function of one, or that of a resource here. */
    private static Stream<String> arns(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(arn ->
                        arn.isTextual() ? arn.asText() : arn.elements().next().asText());
    }

    private List<Map.Entry<String, JsonNode>> resources() {
        return List.copyOf(tree.path("Resources").properties());
    }
}
