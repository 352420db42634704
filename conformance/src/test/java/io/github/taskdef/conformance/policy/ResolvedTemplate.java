package io.github.taskdef.conformance.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A template as it is deployed to one account, as far as policies need it: its functions are replaced by what they come to. */
public final class ResolvedTemplate {
    public static final String ACCOUNT = "111122223333";
    private static final String REGION = "us-east-1";

    private static final Map<String, String> PSEUDO_PARAMETERS = Map.of(
            "AWS::AccountId",
            ACCOUNT,
            "AWS::Partition",
            "aws",
            "AWS::Region",
            REGION,
            "AWS::URLSuffix",
            "amazonaws.com");

    /** What the ARN of a thing of this type is made of; its own id is %s. */
    private static final Map<String, String> ARNS = Map.of(
            "AWS::DynamoDB::Table", "arn:aws:dynamodb:us-east-1:111122223333:table/%s",
            "AWS::ECR::Repository", "arn:aws:ecr:us-east-1:111122223333:repository/%s",
            "AWS::EFS::AccessPoint", "arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/%s",
            "AWS::EFS::FileSystem", "arn:aws:elasticfilesystem:us-east-1:111122223333:file-system/%s",
            "AWS::Logs::LogGroup", "arn:aws:logs:us-east-1:111122223333:log-group:%s:*",
            "AWS::S3::Bucket", "arn:aws:s3:::%s",
            "AWS::SNS::Topic", "arn:aws:sns:us-east-1:111122223333:%s",
            "AWS::SQS::Queue", "arn:aws:sqs:us-east-1:111122223333:%s",
            "AWS::SecretsManager::Secret", "arn:aws:secretsmanager:us-east-1:111122223333:secret:%s-AbCdEf");

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{(?<name>[^!}.]+)(?:\\.(?<attribute>[^}]+))?}");

    /** The properties that give a name. */
    private static final List<String> NAMES =
            List.of("BucketName", "LogGroupName", "Name", "QueueName", "TableName", "TopicName");

    private final JsonNode parameters;
    private final JsonNode resources;
    private final String stack;

    private ResolvedTemplate(JsonNode template, String stack) {
        parameters = template.path("Parameters");
        resources = template.path("Resources");
        this.stack = stack;
    }

    /** What is made has its logical id for a name. */
    public static ResolvedTemplate read(Path file) {
        return read(file, "");
    }

    /** What is made has the name that it is given, or that CloudFormation makes up for it in this stack. */
    public static ResolvedTemplate read(Path file, String stack) {
        try {
            return new ResolvedTemplate(new ObjectMapper().readTree(file.toFile()), stack);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The policy of a file system that has this ARN, if it is made here. */
    public Optional<JsonNode> fileSystemPolicy(String arn) {
        return ofType("AWS::EFS::FileSystem")
                .filter(entry -> attribute(entry.getKey(), "Arn").equals(arn))
                .map(entry -> resolve(entry.getValue().path("FileSystemPolicy")))
                .findFirst();
    }

    /** The properties of every resource of a type, by logical id. */
    Stream<Map.Entry<String, JsonNode>> ofType(String type) {
        return resources.properties().stream()
                .filter(entry -> entry.getValue().path("Type").asText().equals(type))
                .map(entry -> Map.entry(entry.getKey(), entry.getValue().path("Properties")));
    }

    /** A value without functions in it. */
    JsonNode resolve(JsonNode value) {
        if (value.isArray()) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> items.add(resolve(item)));
            return items;
        }
        if (value.isObject()) {
            Map.Entry<String, JsonNode> first = value.properties().iterator().next();
            return isFunction(first.getKey())
                    ? TextNode.valueOf(call(first.getKey(), first.getValue()))
                    : resolveMembers(value);
        }
        return value;
    }

    private ObjectNode resolveMembers(JsonNode value) {
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        value.properties().forEach(entry -> members.set(entry.getKey(), resolve(entry.getValue())));
        return members;
    }

    private static boolean isFunction(String name) {
        return name.equals("Ref") || name.startsWith("Fn::");
    }

    private String call(String function, JsonNode argument) {
        return switch (function) {
            case "Ref" -> reference(argument.asText());
            case "Fn::GetAtt" ->
                attribute(argument.path(0).asText(), argument.path(1).asText());
            case "Fn::Join" ->
                String.join(
                        argument.path(0).asText(),
                        StreamSupport.stream(argument.path(1).spliterator(), false)
                                .map(part -> resolve(part).asText())
                                .toList());
            case "Fn::Sub" -> substitute(argument.asText());
            // given its own name, as a parameter is
            case "Fn::ImportValue" -> argument.asText();
            default -> throw new IllegalArgumentException("no policy needed " + function + " before");
        };
    }

    /** A text as {@code Fn::Sub} takes it, with its references replaced. */
    public String substitute(String text) {
        return REFERENCE
                .matcher(text)
                .replaceAll(found ->
                        found.group(2) == null ? reference(found.group(1)) : attribute(found.group(1), found.group(2)));
    }

    /** A parameter without a default is given its own name. */
    private String reference(String name) {
        if (parameters.has(name)) {
            return parameters.path(name).path("Default").asText(name);
        }
        if (!resources.has(name)) {
            return PSEUDO_PARAMETERS.get(name);
        }
        boolean isArn = type(name).equals("AWS::SNS::Topic") || type(name).equals("AWS::SecretsManager::Secret");
        return isArn ? attribute(name, "Arn") : name(name);
    }

    private String name(String logicalId) {
        JsonNode properties = resources.path(logicalId).path("Properties");
        if (stack.isEmpty()) {
            return logicalId;
        }
        String generated = stack + "-" + logicalId + "-1A2B3C4D5E6F7";
        return NAMES.stream()
                .filter(properties::has)
                .findFirst()
                .map(name -> resolve(properties.path(name)).asText())
                .orElse(type(logicalId).equals("AWS::S3::Bucket") ? generated.toLowerCase(Locale.ROOT) : generated);
    }

    private String attribute(String logicalId, String attribute) {
        String form = ARNS.get(type(logicalId));
        if (form == null || !attribute.endsWith("Arn")) {
            throw new IllegalArgumentException("no policy needed " + logicalId + "." + attribute + " before");
        }
        return form.formatted(name(logicalId));
    }

    private String type(String logicalId) {
        return resources.path(logicalId).path("Type").asText();
    }
}
