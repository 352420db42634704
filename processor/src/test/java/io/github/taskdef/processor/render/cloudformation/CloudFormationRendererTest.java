package io.github.taskdef.processor.render.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.taskdef.processor.Golden;
import io.github.taskdef.processor.graph.Field.Companion;
import io.github.taskdef.processor.graph.Field.Shape;
import io.github.taskdef.processor.graph.Field.Table;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Output;
import io.github.taskdef.processor.graph.Parameter;
import io.github.taskdef.processor.graph.Place;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.Resource.Retention;
import io.github.taskdef.processor.graph.ResourceGraph;
import io.github.taskdef.processor.graph.ResourceKind;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.render.HostileTexts;
import io.github.taskdef.processor.render.OrdersStack;
import io.github.taskdef.processor.render.TemplateText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class CloudFormationRendererTest {
    static final List<String> HOSTILE = HostileTexts.ALL;

    private static final ResourceKind KIND = ResourceKind.of("AWS::Sample::Thing", "aws_thing")
            .plain("Plain", "plain")
            .shaped(Shape.NUMBER_TEXT, "NumberText", "number_text")
            .shaped(Shape.SWITCH, "Switch", "switch")
            .shaped(Shape.LIST_OF_ONE, "ListOfOne", "only")
            .shaped(Shape.MAP, "Map", "map")
            .shaped(Shape.DOCUMENT, "Document", "document")
            .nested(Shape.BLOCK, "Block", "block", new Table().plain("Name", "name"))
            .nested(Shape.SPREAD, "Spread", "", new Table().plain("Name", "spread_name"))
            .nested(Shape.BLOCKS, "Blocks", "blocks", new Table().plain("Name", "name"))
            .nested(
                    Shape.ENCODED_OBJECTS,
                    "Encoded",
                    "encoded",
                    new Table()
                            .plain("Name", "name")
                            .nested(Shape.OBJECT, "Object", "object", new Table().plain("Name", "name"))
                            .nested(Shape.OBJECTS, "Objects", "objects", new Table().plain("Name", "name")))
            .companions(
                    Shape.COMPANION, "Parts", Companion.resource("aws_parts").spread(new Table().plain("Name", "name")))
            .companions(
                    Shape.COMPANION,
                    "Whole",
                    Companion.resource("aws_whole").whole(new Table().shaped(Shape.DOCUMENT, "Whole", "policy")))
            .companions(
                    Shape.COMPANION_OF_ONE,
                    "One",
                    Companion.resource("aws_one").spread(new Table().plain("Name", "name")))
            .companions(
                    Shape.COMPANION_EACH,
                    "Each",
                    Companion.resource("aws_each").whole(new Table().plain("Each", "name")))
            .tags("Tags")
            .ref("Id", "id")
            .getAtt("Arn", "arn")
            .build();

    private final ObjectMapper json = new ObjectMapper();
    private final ResourceGraph.Builder graph = new ResourceGraph.Builder("sample", "A sample.");

    CloudFormationRendererTest() {
        graph.add(parameter("Name", Parameter.Type.TEXT));
        graph.add(parameter("Ids", Parameter.Type.SUBNET_IDS));
        graph.add(new Resource(KIND, LogicalId.of("other"), Value.fields().build()));
    }

    private static Parameter parameter(String name, Parameter.Type type) {
        return new Parameter(
                name, type, "A parameter.", Parameter.Group.OTHER, Optional.empty(), Optional.empty(), "", 0);
    }

    @Test
    void rendersAWholeStack() throws IOException {
        Golden.assertSame("render/orders.template.json", template(OrdersStack.build()));
    }

    @Test
    void doesNotDependOnTheLocale() {
        String expected = template(OrdersStack.build());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(expected, template(OrdersStack.build()));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plain      | 'text'",
                "NumberText | '1000'",
                "Switch     | 'ENABLED'",
                "ListOfOne  | ['text']",
                "Map        | {'a b': 1}",
                "Document   | {'a b': [true, {'c': 1}]}",
                "Block      | {'Name': 'x'}",
                "Spread     | {'Name': 'x'}",
                "Blocks     | [{'Name': 'x'}, {}]",
                "Encoded    | [{'Name': 'x', 'Object': {'Name': 'y'}, 'Objects': [{'Name': 'z'}]}]",
                "Parts      | {'Name': 'x'}",
                "Whole      | {'a b': 1}",
                "One        | [{'Name': 'x'}]",
                "Each       | ['a', 'b']",
                "Tags       | [{'Key': 'a b', 'Value': 'c'}]",
            },
            quoteCharacter = '`')
    void laysOutEveryShape(String property, String expected) throws IOException {
        assertEquals(json.readTree(expected.replace('\'', '"')), rendered(property, sampleOf(property)));
    }

    private static Value sampleOf(String property) {
        Value named = Value.fields().put("Name", "x").build();
        return switch (property) {
            case "Plain", "ListOfOne" -> Value.text("text");
            case "NumberText" -> Value.whole(1000);
            case "Switch" -> Value.truth(true);
            case "Map", "Whole" -> Value.fields().put("a b", 1).build();
            case "Document" ->
                Value.fields()
                        .put(
                                "a b",
                                Value.items(
                                        Value.truth(true),
                                        Value.fields().put("c", 1).build()))
                        .build();
            case "Blocks" -> Value.items(named, Value.fields().build());
            case "Encoded" ->
                Value.items(Value.fields()
                        .put(
                                "Objects",
                                Value.items(Value.fields().put("Name", "z").build()))
                        .put("Object", Value.fields().put("Name", "y").build())
                        .put("Name", "x")
                        .build());
            case "One" -> Value.items(named);
            case "Each" -> Value.texts(List.of("a", "b"));
            case "Tags" -> Value.fields().put("a b", "c").build();
            default -> named;
        };
    }

    @Test
    void writesNumbersOfAListAsTexts() throws IOException {
        assertEquals(
                json.readTree("[\"1\", \"2\"]"), rendered("NumberText", Value.items(Value.whole(1), Value.whole(2))));
    }

    @Test
    void spellsReferences() throws IOException {
        assertPlain("{'Ref': 'Other'}", attribute("Id"));
        assertPlain("{'Fn::GetAtt': ['Other', 'Arn']}", attribute("Arn"));
        assertPlain("{'Ref': 'Name'}", new Value.ParameterValue("Name"));
        assertPlain("{'Fn::Select': [1, {'Ref': 'Ids'}]}", new Value.ParameterElement("Ids", 1));
        assertPlain("{'Fn::If': ['NameGiven', {'Ref': 'Name'}, 'x']}", new Value.ParameterOr("Name", Value.text("x")));
        assertPlain("{'Fn::ImportValue': 'net:Vpc-Id'}", new Value.Import("net:Vpc-Id"));
        assertPlain("{'Ref': 'AWS::AccountId'}", new Value.Pseudo(Place.ACCOUNT));
        assertPlain("{'Ref': 'AWS::Partition'}", new Value.Pseudo(Place.PARTITION));
        assertPlain("{'Ref': 'AWS::Region'}", new Value.Pseudo(Place.REGION));
        assertPlain("{'Ref': 'AWS::URLSuffix'}", new Value.Pseudo(Place.URL_SUFFIX));
    }

    @Test
    void joinsWithSubWhereThatSaysIt() throws IOException {
        assertPlain(
                "{'Fn::Sub': 'a${Other}${Other.Arn}${Name}${AWS::Region}{b}'}",
                Value.join(
                        Value.text("a"),
                        attribute("Id"),
                        Value.join(attribute("Arn"), new Value.ParameterValue("Name")),
                        new Value.Pseudo(Place.REGION),
                        Value.text("{b"),
                        Value.text("}")));
        assertPlain(
                "{'Fn::Sub': '${!aws:PrincipalTag/team} $ ${!Name}${Name}'}",
                Value.join(Value.text("${aws:PrincipalTag/team} $ ${Name}"), new Value.ParameterValue("Name")));
        assertPlain("{'Fn::Sub': '$${Name}'}", Value.join(Value.text("$"), new Value.ParameterValue("Name")));
    }

    @Test
    void joinsWithJoinWhereSubCannotSayIt() throws IOException {
        assertPlain(
                "{'Fn::Join': ['${', ['a', {'Fn::Sub': '${Name}}'}]]}",
                Value.join(Value.text("a${"), new Value.ParameterValue("Name"), Value.text("}")));
        assertPlain(
                "{'Fn::Join': ['${', ['$', {'Fn::Sub': '!x}${Name}'}]]}",
                Value.join(Value.text("$${!x}"), new Value.ParameterValue("Name")));
        assertPlain(
                "{'Fn::Join': ['${', [{'Ref': 'Name'}, 'a']]}",
                Value.join(new Value.ParameterValue("Name"), Value.text("${a")));
        assertPlain(
                "{'Fn::Join': ['', ['a', {'Fn::ImportValue': 'b'}, {'Ref': 'Name'}]]}",
                Value.join(Value.text("a"), new Value.Import("b"), new Value.ParameterValue("Name")));
        assertPlain(
                "{'Fn::Join': ['', ['a', {'Fn::Select': [0, {'Ref': 'Ids'}]}]]}",
                Value.join(Value.text("a"), new Value.ParameterElement("Ids", 0)));
        assertPlain(
                "{'Fn::Join': ['', ['a', {'Fn::If': ['NameGiven', {'Ref': 'Name'}, {'Fn::Sub': 'b${Other}'}]}]]}",
                Value.join(
                        Value.text("a"), new Value.ParameterOr("Name", Value.join(Value.text("b"), attribute("Id")))));
    }

    /** In a {@code Fn::Sub} cfn-lint asks for the partition's reference (I3042), which is not what was written. */
    @Test
    void joinsWithJoinWhereAPartitionIsNamed() throws IOException {
        assertPlain(
                "{'Fn::Join': ['arn:', ['', {'Fn::Sub': 'aws:s3:::${Name}'}]]}",
                Value.join(Value.text("arn:aws:s3:::"), new Value.ParameterValue("Name")));
        assertPlain(
                "{'Fn::Join': ['arn:', [{'Ref': 'Name'}, {'Fn::Sub': '${AWS::Partition}:a '}, 'aws-cn:b']]}",
                Value.join(
                        new Value.ParameterValue("Name"),
                        Value.text("arn:"),
                        new Value.Pseudo(Place.PARTITION),
                        Value.text(":a arn:aws-cn:b")));
        assertPlain(
                "{'Fn::Sub': 'arn:*:s3:::${Name}'}",
                Value.join(Value.text("arn:*:s3:::"), new Value.ParameterValue("Name")));
    }

    @Test
    void tellsConditionsOfThoseParametersOnlyThatNeedThem() throws IOException {
        assertFalse(json.readTree(template(graph.build())).has("Conditions"));
        graph.add(new Output(
                "Name", "A name.", Value.join(Value.text("a"), new Value.ParameterOr("Name", Value.text("b"))), false));
        assertEquals(
                json.readTree("{\"NameGiven\": {\"Fn::Not\": [{\"Fn::Equals\": [{\"Ref\": \"Name\"}, \"\"]}]}}"),
                json.readTree(template(graph.build())).path("Conditions"));
    }

    /** Of the 255 characters of an export's name, that of the stack takes up to 128. */
    @Test
    void exportsWhatLastsUnlessItsNameCouldBeTooLong() throws IOException {
        graph.add(new Output("FilesId", "Lasts.", Value.text("a"), true));
        graph.add(new Output("Passing", "Passes.", Value.text("b"), false));
        graph.add(new Output("L".repeat(126), "Is just short enough.", Value.text("c"), true));
        graph.add(new Output("L".repeat(127), "Is too long.", Value.text("d"), true));

        JsonNode outputs = json.readTree(template(graph.build())).path("Outputs");

        assertEquals(
                json.readTree("{\"Name\": {\"Fn::Sub\": \"${AWS::StackName}-FilesId\"}}"),
                outputs.path("FilesId").path("Export"));
        assertFalse(outputs.path("Passing").has("Export"));
        assertTrue(outputs.path("L".repeat(126)).has("Export"));
        assertFalse(outputs.path("L".repeat(127)).has("Export"));
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void dataArrivesUnchanged(String text) throws IOException {
        assertText(text, rendered("Plain", Value.text(text)));
        JsonNode map = rendered("Map", Value.fields().put(text, text).build());
        assertEquals(text, map.fieldNames().next());
        assertText(text, map.path(text));
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void dataBesideReferencesArrivesUnchanged(String text) throws IOException {
        JsonNode join = rendered("Plain", Value.join(Value.text(text), attribute("Id"), Value.text(text)));
        assertText(text + TemplateText.REFERENCE + text, join);
    }

    private static void assertText(String expected, JsonNode found) {
        assertEquals(Optional.of(expected), TemplateText.of(found), found::toString);
    }

    @Test
    void cutsATextThatIsTakenForSomethingElse() throws IOException {
        assertPlain("'${aws:username} ${Nothing}'", Value.text("${aws:username} ${Nothing}"));
        assertPlain("{'Fn::Join': ['${', ['a ', 'AWS::Region} b']]}", Value.text("a ${AWS::Region} b"));
        assertPlain("{'Fn::Join': ['${', ['', 'Name}', 'x}']]}", Value.text("${Name}${x}"));
        assertPlain("{'Fn::Join': ['${', ['', 'Other.Arn}']]}", Value.text("${Other.Arn}"));
        assertPlain("{'Fn::Join': ['${', ['', 'AWS::Region}', '']]}", Value.text("${AWS::Region}${"));
    }

    @Test
    void spellsOutWhatNobodySees() {
        graph.add(new Output(
                "Hidden",
                "A\u202eb",
                Value.text("\u007f\u0085\u2028\ufeff\u200d \ud83d\udc69\u200d\ud83d\udc67 \udb40\udc41"),
                false));

        String template = template(graph.build());

        assertTrue(template.contains("\"A\\u202Eb\""), template);
        assertTrue(
                template.contains(
                        "\"\\u007F\\u0085\\u2028\\uFEFF\\u200D \ud83d\udc69\u200d\ud83d\udc67 \udb40\udc41\""),
                template);
    }

    @Test
    void saysWhatToWaitForUnlessAReferenceDoes() throws IOException {
        for (String name : List.of("first", "second")) {
            graph.add(new Resource(KIND, LogicalId.of(name), Value.fields().build()));
        }
        Value.Fields referring = Value.fields()
                .put(
                        "Document",
                        Value.fields().put("a", Value.items(attribute("Arn"))).build())
                .build();
        add("none", referring, "other");
        add("one", referring, "other", "first");
        add("two", referring, "first", "second");
        JsonNode resources = json.readTree(template(graph.build())).path("Resources");
        assertFalse(resources.path("None").has("DependsOn"));
        assertEquals("First", resources.path("One").path("DependsOn").asText());
        assertEquals(
                json.readTree("[\"First\", \"Second\"]"), resources.path("Two").path("DependsOn"));
    }

    private void add(String name, Value.Fields properties, String... dependsOn) {
        List<LogicalId> ids = List.of(dependsOn).stream().map(LogicalId::of).toList();
        graph.add(new Resource(KIND, LogicalId.of(name), properties, ids, Retention.UNSTATED));
    }

    @Test
    void refusesWhatTheGraphDoesNotHave() {
        assertRefused("Plain", new Value.Attribute(LogicalId.of("nothing"), "Id"));
        assertRefused("Plain", new Value.Attribute(LogicalId.of("other"), "Nothing"));
        assertRefused("Plain", new Value.ParameterValue("Nothing"));
        assertRefused("Plain", new Value.ParameterOr("Nothing", Value.text("x")));
        assertRefused("Plain", Value.join(Value.text("x"), new Value.ParameterElement("Nothing", 0)));
        assertRefused("Block", Value.fields().put("Nothing", "x").build());
        assertRefused("Block", Value.text("x"));
        assertRefused("Blocks", Value.text("x"));
        assertRefused("Parts", Value.fields().put("Nothing", "x").build());
        assertRefused("Plain", Value.text("half a \ud83d smile"));
        assertRefused("Plain", Value.text("\\\ude00"));
        assertRefused("Plain", Value.fields().put("\ud83d", "x").build());
    }

    /** It looks like how half a character is spelled, and is a backslash and letters. */
    @Test
    void aBackslashIsNoHalfOfACharacter() throws IOException {
        assertPlain("'\\\\ud83d'", Value.text("\\ud83d"));
        assertPlain("'\\\\\\\\uD83D'", Value.text("\\\\uD83D"));
    }

    private void assertRefused(String property, Value value) {
        assertThrows(IllegalArgumentException.class, () -> rendered(property, value));
    }

    private static Value attribute(String name) {
        return new Value.Attribute(LogicalId.of("other"), name);
    }

    private void assertPlain(String expected, Value value) throws IOException {
        assertEquals(json.readTree(expected.replace('\'', '"')), rendered("Plain", value));
    }

    private JsonNode rendered(String property, Value value) throws IOException {
        ResourceGraph before = graph.build();
        ResourceGraph.Builder stack = new ResourceGraph.Builder(before.stack(), before.description());
        before.parameters().values().forEach(stack::add);
        before.resources().values().forEach(stack::add);
        stack.add(new Resource(
                KIND, LogicalId.of("thing"), Value.fields().put(property, value).build()));
        String template = template(stack.build());
        return json.readTree(template)
                .path("Resources")
                .path("Thing")
                .path("Properties")
                .path(property);
    }

    private static String template(ResourceGraph graph) {
        return new String(new CloudFormationRenderer().render(graph), StandardCharsets.UTF_8);
    }
}
