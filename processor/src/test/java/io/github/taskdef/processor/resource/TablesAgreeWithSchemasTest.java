package io.github.taskdef.processor.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.taskdef.processor.graph.Field;
import io.github.taskdef.processor.graph.Field.Companion;
import io.github.taskdef.processor.graph.Field.FixedArgument;
import io.github.taskdef.processor.graph.ResourceKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds every name and shape of every table against what AWS and the Terraform provider publish. The schemas are in
 * {@code resource/schemas/names.json}, which {@code src/test/schemas/extract.py} makes.
 */
class TablesAgreeWithSchemasTest {
    private static final Map<String, String> TERRAFORM_TYPES =
            Map.of("integer", "number", "number", "number", "boolean", "bool", "string", "string", "switch", "string");

    /** Of {@code Fn::GetAtt} by their kinds' pages, under Return values; the schemas have them as properties only. */
    private static final Map<String, String> NAMES =
            Map.of("AWS::SQS::Queue", "QueueName", "AWS::SNS::Topic", "TopicName");

    private final JsonNode schemas = schemas();
    private final List<String> disagreements = new ArrayList<>();

    @ParameterizedTest
    @MethodSource("kinds")
    void agrees(ResourceKind kind) {
        JsonNode cloudFormation = schemas.path("cloudFormation").path(kind.cloudFormation());
        JsonNode terraform = schemas.path("terraform").path("resource " + kind.terraform());
        require(!cloudFormation.isMissingNode(), kind.cloudFormation() + " is not in names.json: run extract.py");
        require(!terraform.isMissingNode(), kind.terraform() + " is not in names.json: run extract.py");
        compare(kind.terraform(), kind.fields(), cloudFormation.path("properties"), terraform);
        kind.attributes().forEach((name, spelling) -> {
            require(
                    spelling.cloudFormation().isEmpty()
                            || spelling.cloudFormation().equals(NAMES.get(kind.cloudFormation()))
                            || contains(cloudFormation.path("attributes"), spelling.cloudFormation()),
                    kind.cloudFormation() + " has no attribute " + spelling.cloudFormation());
            requireType(kind.terraform() + "." + spelling.terraform(), "string", terraform.path(spelling.terraform()));
        });
        kind.generatedName().ifPresent(name -> {
            requireType(kind.terraform() + "." + name.terraform(), "string", terraform.path(name.terraform()));
            require(
                    kind.fields().stream()
                            .anyMatch(field -> field.cloudFormation().equals(name.field())),
                    "no field " + name.field());
        });
        compareCreateOnly(kind, cloudFormation.path("createOnly"));
        assertEquals(List.of(), disagreements);
    }

    /** A kind that tells what is set once tells all of it; AWS's schemas do not have all that its pages have. */
    private void compareCreateOnly(ResourceKind kind, JsonNode published) {
        for (Field field : kind.fields()) {
            String name = field.cloudFormation();
            boolean isMissing = contains(published, name) && !kind.createOnly().contains(name);
            require(kind.createOnly().isEmpty() || !isMissing, name + " is set once");
        }
        for (String name : kind.createOnly()) {
            require(
                    kind.fields().stream()
                            .anyMatch(field -> field.cloudFormation().equals(name)),
                    "no field " + name);
        }
    }

    /** A planted fault of each sort: the test above would find it. */
    @Test
    void findsFaults() {
        ResourceKind faulty = ResourceKind.of("AWS::EFS::AccessPoint", "aws_efs_access_point")
                .plain("FilesystemId", "file_system_id")
                .plain("FileSystemId", "filesystem_id")
                .plain("PosixUser", "posix_user")
                .nested(
                        Field.Shape.BLOCK,
                        "RootDirectory",
                        "root_directory",
                        new Field.Table()
                                .nested(
                                        Field.Shape.BLOCK,
                                        "CreationInfo",
                                        "creation_info",
                                        new Field.Table().plain("OwnerUid", "owner_uid")))
                .shaped(Field.Shape.MAP, "AccessPointTags", "tags")
                .build();
        compare(
                "faulty",
                faulty.fields(),
                schemas.path("cloudFormation").path(faulty.cloudFormation()).path("properties"),
                schemas.path("terraform").path("resource " + faulty.terraform()));
        assertEquals(6, disagreements.size(), disagreements::toString);
    }

    private void compare(String where, List<Field> table, JsonNode cloudFormation, JsonNode terraform) {
        for (Field field : table) {
            String line = where + " " + field.cloudFormation() + "/" + field.terraform();
            JsonNode property = cloudFormation.path(field.cloudFormation());
            JsonNode argument = terraform.path(field.terraform());
            boolean isProperty = field.shape() != Field.Shape.TERRAFORM_ONLY;
            require(!isProperty || !property.isMissingNode(), line + ": no such property");
            switch (field.shape()) {
                case ATTRIBUTE -> requireType(line, terraformType(property.asText()), argument);
                case NUMBER_TEXT -> requireType(line, property.asText().replace("string", "number"), argument);
                case LIST_OF_ONE -> requireTypes(line, "string[]", property, "string", argument);
                case SWITCH -> requireTypes(line, "switch", property, "bool", argument);
                case MAP -> requireTypes(line, "map", property, "map", argument);
                case TAGS -> requireTypes(line, "tags", property, "map", argument);
                case DOCUMENT -> requireTypes(line, "document", property, "string", argument);
                // one of those that may be repeated will do
                case BLOCK -> compareParts(line, field, property, anyBlock(argument));
                case BLOCKS -> compareParts(line, field, property.path(0), anyBlock(argument));
                case SPREAD -> compareParts(line, field, property, terraform);
                case KEY_SCHEMA -> compareKeySchema(line, field, property, terraform);
                case CLOUDFORMATION_ONLY ->
                    require(property.isTextual(), line + ": is nothing plain in CloudFormation");
                case TERRAFORM_ONLY -> {
                    require(property.isMissingNode(), line + ": CloudFormation has it too");
                    require(
                            argument.isTextual() || anyBlock(argument).isObject(),
                            line + ": is not there in Terraform");
                    for (Field part : field.fields()) {
                        require(anyBlock(argument).has(part.terraform()), line + " " + part.terraform() + ": no part");
                    }
                }
                case OBJECT -> compareParts(line, field, property, argument);
                case OBJECTS -> compareParts(line, field, property.path(0), argument.path(0));
                case ENCODED_OBJECTS -> {
                    requireType(line, "string", argument);
                    // all that is encoded so far
                    compareParts(line, field, property.path(0), schemas.path("containerDefinition"));
                }
                case COMPANION -> compareCompanions(line, field, property, property, terraform);
                case COMPANION_OF_ONE -> compareCompanions(line, field, property.path(0), property, terraform);
                case COMPANION_EACH -> compareCompanions(line, field, property, property, terraform);
            }
        }
    }

    private void compareParts(String line, Field field, JsonNode properties, JsonNode arguments) {
        require(properties.isObject(), line + ": has no such parts in CloudFormation");
        require(arguments.isObject(), line + ": has no such parts in Terraform");
        if (properties.isObject() && arguments.isObject()) {
            compare(line, field.fields(), properties, arguments);
        }
    }

    private void compareKeySchema(String line, Field field, JsonNode property, JsonNode terraform) {
        boolean isKeySchema =
                property.path(0).has("AttributeName") && property.path(0).has("KeyType");
        require(isKeySchema, line + ": is no key schema in CloudFormation");
        for (Field part : field.fields()) {
            requireType(line + " " + part.cloudFormation(), "string", terraform.path(part.terraform()));
        }
    }

    private void compareCompanions(String line, Field field, JsonNode parts, JsonNode property, JsonNode owner) {
        for (Companion companion : field.companions()) {
            JsonNode body = schemas.path("terraform").path(companion.keyword() + " " + companion.type());
            require(!body.isMissingNode(), companion.type() + " is not in names.json: run extract.py");
            String where = line + " " + companion.type();
            compare(where, companion.spread(), parts, body);
            companion.whole().ifPresent(whole -> compareWhole(where, field, whole, property, body));
            companion.fixed().forEach(fixed -> compareFixed(where, fixed, owner, body));
        }
    }

    private void compareWhole(String where, Field field, Field whole, JsonNode property, JsonNode body) {
        if (field.shape() == Field.Shape.COMPANION_EACH) {
            requireTypes(where, "string[]", property, "string", body.path(whole.terraform()));
        } else {
            compare(
                    where,
                    List.of(whole),
                    new ObjectMapper().createObjectNode().set(whole.cloudFormation(), property),
                    body);
        }
    }

    private void compareFixed(String where, FixedArgument fixed, JsonNode owner, JsonNode body) {
        JsonNode source =
                switch (fixed.of()) {
                    case OWNER -> owner.path(fixed.value());
                    case EPHEMERAL ->
                        schemas.path("terraform")
                                .path("ephemeral "
                                        + fixed.value()
                                                .substring(0, fixed.value().indexOf('.')))
                                .path(fixed.value().substring(fixed.value().indexOf('.') + 1));
                    case NUMBER -> new ObjectMapper().getNodeFactory().textNode("number");
                };
        requireType(where + " " + fixed.name(), source.asText("missing"), body.path(fixed.name()));
    }

    private static JsonNode anyBlock(JsonNode argument) {
        return argument.has("blocks") ? argument.path("blocks") : argument.path("block");
    }

    private static String terraformType(String cloudFormation) {
        String element = cloudFormation.replace("[]", "");
        return TERRAFORM_TYPES.getOrDefault(element, "nothing plain") + cloudFormation.substring(element.length());
    }

    private void requireTypes(
            String line, String propertyType, JsonNode property, String argumentType, JsonNode argument) {
        require(
                property.asText().equals(propertyType),
                line + ": CloudFormation takes " + property + ", not " + propertyType);
        requireType(line, argumentType, argument);
    }

    private void requireType(String line, String type, JsonNode argument) {
        // the ECS API's own words within a container definition
        String found = argument.asText().replace("integer", "number").replace("boolean", "bool");
        require(found.equals(type), line + ": Terraform takes " + argument + ", not " + type);
    }

    private void require(boolean condition, String disagreement) {
        if (!condition) {
            disagreements.add(disagreement);
        }
    }

    private static boolean contains(JsonNode list, String text) {
        for (JsonNode element : list) {
            if (element.asText().equals(text)) {
                return true;
            }
        }
        return false;
    }

    /** Every class of the package that has a table, so that none can be forgotten. */
    static List<ResourceKind> kinds() throws IOException, URISyntaxException {
        Path classes = Path.of(Objects.requireNonNull(TaskDefinition.class.getResource("TaskDefinition.class"))
                .toURI());
        try (Stream<Path> files = Files.list(Objects.requireNonNull(classes.getParent()))) {
            List<ResourceKind> kinds = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
                    .sorted()
                    .flatMap(name -> kind(name.replace(".class", "")))
                    .toList();
            assertTrue(kinds.size() > 10, kinds::toString);
            return kinds;
        }
    }

    private static Stream<ResourceKind> kind(String className) {
        try {
            return Stream.of((ResourceKind) Class.forName(TaskDefinition.class.getPackageName() + "." + className)
                    .getField("KIND")
                    .get(null));
        } catch (NoSuchFieldException e) {
            return Stream.of();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode schemas() {
        try (InputStream json = TablesAgreeWithSchemasTest.class.getResourceAsStream("/resource/schemas/names.json")) {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
