package io.github.taskdef.processor.render.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.taskdef.processor.Golden;
import io.github.taskdef.processor.graph.Field.Companion;
import io.github.taskdef.processor.graph.Field.FixedArgument;
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
import io.github.taskdef.processor.graph.ResourceKind.AttributeSpelling;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.render.OrdersStack;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TerraformRendererTest {
    private static final ResourceKind KIND = ResourceKind.of("AWS::Sample::Thing", "aws_thing")
            .generatedName("Name", "name_prefix", 30)
            .plain("Name", "name")
            .plain("Plain", "plain")
            .shaped(Shape.NUMBER_TEXT, "NumberText", "number_text")
            .shaped(Shape.SWITCH, "Switch", "switch")
            .shaped(Shape.LIST_OF_ONE, "ListOfOne", "only")
            .shaped(Shape.MAP, "Map", "map")
            .shaped(Shape.DOCUMENT, "Document", "document")
            .nested(Shape.BLOCKS, "Blocks", "blocks", new Table().plain("Name", "name"))
            .nested(
                    Shape.BLOCK,
                    "Block",
                    "block",
                    new Table()
                            .plain("Name", "name")
                            .nested(Shape.SPREAD, "Spread", "", new Table().plain("Name", "spread_name")))
            .nested(
                    Shape.ENCODED_OBJECTS,
                    "Encoded",
                    "encoded",
                    new Table()
                            .plain("Name", "name")
                            .nested(Shape.OBJECT, "Object", "object", new Table().plain("Name", "name"))
                            .nested(Shape.OBJECTS, "Objects", "objects", new Table().plain("Name", "name")))
            .companions(
                    Shape.COMPANION,
                    "Parts",
                    Companion.ephemeral("aws_made_up").spread(new Table().plain("Name", "name")),
                    Companion.resource("aws_parts")
                            .with(FixedArgument.owner("thing_id", "id"))
                            .with(FixedArgument.ephemeral("value_wo", "aws_made_up.value"))
                            .with(FixedArgument.number("value_wo_version", 1)))
            .companions(
                    Shape.COMPANION,
                    "Whole",
                    Companion.resource("aws_whole")
                            .with(FixedArgument.owner("thing_id", "id"))
                            .whole(new Table().shaped(Shape.DOCUMENT, "Whole", "policy")))
            .companions(
                    Shape.COMPANION_OF_ONE,
                    "One",
                    Companion.resource("aws_one").spread(new Table().plain("Name", "name")))
            .companions(
                    Shape.COMPANION_EACH,
                    "Each",
                    Companion.resource("aws_each")
                            .with(FixedArgument.owner("thing_id", "id"))
                            .whole(new Table().plain("Each", "name")))
            .tags("Tags")
            .ref("Id", "id")
            .attribute("All", new AttributeSpelling("Arn", "arn", ":*"))
            .build();

    private final ResourceGraph.Builder graph = new ResourceGraph.Builder("sample", "A sample.");

    TerraformRendererTest() {
        graph.add(parameter("Name", Parameter.Type.TEXT, Optional.of("")));
        graph.add(parameter("SubnetIds", Parameter.Type.SUBNET_IDS, Optional.empty()));
    }

    private static Parameter parameter(String name, Parameter.Type type, Optional<String> defaultValue) {
        return new Parameter(name, type, "A parameter.", Parameter.Group.OTHER, defaultValue, Optional.empty(), "", 0);
    }

    @Test
    void rendersAWholeStack() throws IOException {
        for (Map.Entry<String, String> file : render(OrdersStack.build()).entrySet()) {
            Golden.assertSame("render/orders/" + file.getKey(), file.getValue());
        }
    }

    @Test
    void rendersEveryShape() throws IOException {
        Golden.assertSame("render/shapes/main.tf", render(everyShape()).get("main.tf"));
    }

    @Test
    void doesNotDependOnTheLocale() {
        Map<String, String> expected = render(OrdersStack.build());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(expected, render(OrdersStack.build()));
        } finally {
            Locale.setDefault(before);
        }
    }

    static ResourceGraph everyShape() {
        ResourceGraph.Builder graph = new ResourceGraph.Builder("sample", "A sample.");
        Value named = Value.fields().put("Name", "x").build();
        graph.add(new Resource(
                KIND, LogicalId.of("empty"), Value.fields().put("Name", "given").build()));
        graph.add(new Resource(
                KIND,
                LogicalId.of("full"),
                Value.fields()
                        .put(
                                "Tags",
                                Value.fields().put("a b", "c").put("d", "e").build())
                        .put("Plain", "text")
                        .put("NumberText", Value.items(Value.whole(1000), Value.whole(-2)))
                        .put("Switch", true)
                        .put("ListOfOne", "text")
                        .put("Map", Value.fields().put("a${b}", 1).build())
                        .put(
                                "Document",
                                Value.fields()
                                        .put(
                                                "list",
                                                Value.items(
                                                        Value.truth(true),
                                                        Value.fields()
                                                                .put("c", 1)
                                                                .build(),
                                                        Value.items()))
                                        .put("empty", Value.fields().build())
                                        .build())
                        .put("Blocks", Value.items(named, Value.fields().build()))
                        .put(
                                "Block",
                                Value.fields()
                                        .put("Name", "x")
                                        .put("Spread", named)
                                        .build())
                        .put(
                                "Encoded",
                                Value.items(Value.fields()
                                        .put("Objects", Value.items(named, named))
                                        .put("Object", named)
                                        .put("Name", "x")
                                        .build()))
                        .put("Parts", named)
                        .put("Whole", Value.fields().put("a b", 1).build())
                        .put("One", Value.items(named))
                        .put("Each", Value.texts(List.of("a", "b")))
                        .build(),
                List.of(),
                Retention.RETAIN));
        graph.add(new Resource(
                KIND,
                LogicalId.of("waiting"),
                Value.fields()
                        .put("Plain", new Value.Attribute(LogicalId.of("full"), "Id"))
                        .build(),
                List.of(LogicalId.of("full"), LogicalId.of("empty")),
                Retention.DELETE));
        return graph.build();
    }

    @Test
    void asksForTheTerraformThatKnowsEphemeralValues() {
        assertTrue(render(everyShape()).get("versions.tf").contains("required_version = \">= 1.11\""));
        assertTrue(render(graph.build()).get("versions.tf").contains("required_version = \">= 1.5\""));
    }

    @Test
    void spellsReferences() {
        graph.add(new Resource(KIND, LogicalId.of("the thing"), Value.fields().build()));
        assertOutput("aws_thing.the_thing.id", attribute("Id"));
        assertOutput("\"${aws_thing.the_thing.arn}:*\"", attribute("All"));
        assertOutput(
                "\"a${aws_thing.the_thing.arn}:*b\"", Value.join(Value.text("a"), attribute("All"), Value.text("b")));
        assertOutput("var.name", new Value.ParameterValue("Name"));
        assertOutput("sort(var.subnet_ids)[1]", new Value.ParameterElement("SubnetIds", 1));
        assertOutput("coalesce(var.name, \"x\")", new Value.ParameterOr("Name", Value.text("x")));
        assertOutput("var.name", new Value.ParameterOr("Name", Value.text("")));
        assertOutput("var.imported_net_vpc_id", new Value.Import("net:Vpc-Id"));
        assertOutput("data.aws_caller_identity.current.account_id", new Value.Pseudo(Place.ACCOUNT));
        assertOutput("data.aws_partition.current.partition", new Value.Pseudo(Place.PARTITION));
        assertOutput("data.aws_region.current.id", new Value.Pseudo(Place.REGION));
        assertOutput("data.aws_partition.current.dns_suffix", new Value.Pseudo(Place.URL_SUFFIX));
    }

    @Test
    void joinsWithoutTurningTextIntoCode() {
        Value name = new Value.ParameterValue("Name");
        assertOutput("\"a${var.name}$${b}\"", Value.join(Value.text("a"), name, Value.text("${b"), Value.text("}")));
        assertOutput("\"\\u0024${var.name}{x}\"", Value.join(Value.text("$"), name, Value.text("{x}")));
        assertOutput("\"$${var.name}\"", Value.join(Value.text("$"), Value.text("{var.name}")));
        assertOutput("var.name", Value.join(Value.text(""), Value.join(name)));
    }

    @Test
    void asksOnceForWhatIsImported() {
        Value twice = Value.items(new Value.Import("orders-FilesId"), new Value.Import("orders-FilesId"));
        graph.add(new Output("A", "A.", twice, false));
        assertTrue(render(graph.build()).get("variables.tf").endsWith("""

                variable "imported_orders_files_id" {
                  type        = string
                  description = "What the other stack exports as orders-FilesId: an output of its module, passed on as it is or read by terraform_remote_state."
                  nullable    = false

                  validation {
                    condition     = var.imported_orders_files_id != ""
                    error_message = "A value is needed."
                  }
                }
                """));
    }

    @Test
    void asksOnlyForTheDataItNeeds() {
        graph.add(new Output("A", "A.", Value.join(Value.text("a"), new Value.Pseudo(Place.REGION)), false));
        String main = render(graph.build()).get("main.tf");
        assertTrue(main.contains("data \"aws_region\" \"current\" {}\n"));
        assertEquals(1, main.lines().filter(line -> line.startsWith("data")).count());
    }

    @Test
    void namesAsCloudFormationDoes() {
        assertEquals("name_prefix = \"sample-Thing-\"", nameOf("thing"));
        assertEquals(
                "name_prefix = \"sample-ThingWithANam-8feb65e5-\"", nameOf("thing with a name that is too long 1"));
        assertEquals(
                "name_prefix = \"sample-ThingWithANam-178b2cb1-\"", nameOf("thing with a name that is too long 2"));
    }

    private static String nameOf(String id) {
        ResourceGraph.Builder graph = new ResourceGraph.Builder("sample", "A sample.");
        graph.add(new Resource(KIND, LogicalId.of(id), Value.fields().build()));
        String main = render(graph.build()).get("main.tf");
        return main.lines()
                .filter(line -> line.contains("name_prefix"))
                .findFirst()
                .orElseThrow()
                .strip();
    }

    @Test
    void refusesWhatTheGraphDoesNotHave() {
        assertRefused(new Value.Attribute(LogicalId.of("nothing"), "Id"));
        assertRefused(new Value.ParameterValue("Nothing"));
        assertRefused(Value.join(Value.text("x"), new Value.ParameterElement("Nothing", 0)));
        graph.add(new Resource(
                KIND,
                LogicalId.of("thing"),
                Value.fields().put("One", Value.items()).build()));
        assertThrows(IllegalArgumentException.class, () -> render(graph.build()));
    }

    private void assertRefused(Value value) {
        ResourceGraph.Builder stack = new ResourceGraph.Builder("sample", "A sample.");
        stack.add(new Output("Value", "A value.", value, false));
        assertThrows(IllegalArgumentException.class, () -> render(stack.build()));
    }

    private void assertOutput(String expected, Value value) {
        ResourceGraph known = graph.build();
        ResourceGraph.Builder withOutput = new ResourceGraph.Builder(known.stack(), known.description());
        known.parameters().values().forEach(withOutput::add);
        known.resources().values().forEach(withOutput::add);
        withOutput.add(new Output("Value", "A value.", value, false));
        String outputs = render(withOutput.build()).get("outputs.tf");
        assertTrue(outputs.lines().anyMatch(("  value       = " + expected)::equals), outputs);
    }

    private static Value attribute(String name) {
        return new Value.Attribute(LogicalId.of("the thing"), name);
    }

    private static Map<String, String> render(ResourceGraph graph) {
        return new TerraformRenderer().render(graph);
    }
}
