package io.github.taskdef.processor.render.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.taskdef.processor.graph.Field.Shape;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Output;
import io.github.taskdef.processor.graph.Parameter;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.ResourceGraph;
import io.github.taskdef.processor.graph.ResourceKind;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.render.HostileTexts;
import io.github.taskdef.processor.render.OrdersStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is emitted, judged by its consumer. Needs the terraform command, no provider. */
class TerraformReadsItBackTest {
    /** The one resource that terraform has without a provider: it gives back what it is given. */
    private static final ResourceKind ECHO = ResourceKind.of("Test::Echo", "terraform_data")
            .shaped(Shape.DOCUMENT, "Document", "input")
            .ref("Output", "output")
            .build();

    private final ObjectMapper json = new ObjectMapper();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void terraformIsThere() throws IOException, InterruptedException {
        boolean there = isTerraformThere();
        if (!there) {
            System.err.println("terraform is not on the path: what the Terraform renderer emits is NOT read back");
        }
        if (!"true".equals(System.getenv("CI"))) {
            assumeTrue(there, "terraform is not on the path");
        }
    }

    private boolean isTerraformThere() throws InterruptedException {
        try {
            return terraform("version").exitCode() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void fmtHasNothingToAdd() throws IOException, InterruptedException {
        write("orders", new TerraformRenderer().render(OrdersStack.build()));
        write("shapes", new TerraformRenderer().render(TerraformRendererTest.everyShape()));
        write("hostile", new TerraformRenderer().render(hostile()));
        assertEquals(new Run(0, ""), terraform("fmt", "-check", "-diff", "-recursive"));
    }

    @Test
    void dataArrivesUnchanged() throws IOException, InterruptedException {
        Map<String, String> files = new TerraformRenderer().render(hostile());
        // asks for a provider that nothing here needs
        files.remove("versions.tf");
        write("", files);
        Run init = terraform("init", "-input=false");
        assertEquals(0, init.exitCode(), init.output());
        Run apply = terraform("apply", "-auto-approve", "-input=false");
        assertEquals(0, apply.exitCode(), apply.output());
        JsonNode outputs = json.readTree(terraform("output", "-json").output());
        JsonNode document = json.readTree(outputs.path("document").path("value").asText());
        for (int i = 0; i < HostileTexts.ALL.size(); i++) {
            String text = HostileTexts.ALL.get(i);
            assertEquals(text, outputs.path("texts").path("value").path(i).asText());
            assertEquals(text, document.path("texts").path(i).asText());
            assertEquals("1", document.path("keys").path(text).asText());
            assertEquals(
                    text + text + text,
                    outputs.path("joins").path("value").path(i).asText());
        }
        assertEquals(
                HostileTexts.ALL.size(), outputs.path("texts").path("value").size());
        assertEquals(HostileTexts.ALL.size(), document.path("keys").size());
    }

    /** Every text as an element, as a key, as a default, and on both sides of a reference. */
    private static ResourceGraph hostile() {
        ResourceGraph.Builder graph = new ResourceGraph.Builder("hostile", "Texts.");
        Value.FieldsBuilder keys = Value.fields();
        List<Value> joins = new ArrayList<>();
        for (String text : HostileTexts.ALL) {
            String name = "Text" + joins.size();
            graph.add(new Parameter(
                    name,
                    Parameter.Type.TEXT,
                    text,
                    Parameter.Group.OTHER,
                    Optional.of(text),
                    Optional.empty(),
                    "",
                    0));
            keys.put(text, 1);
            joins.add(Value.join(Value.text(text), new Value.ParameterValue(name), Value.text(text)));
        }
        Value texts = Value.texts(HostileTexts.ALL);
        Value.Fields document =
                Value.fields().put("texts", texts).put("keys", keys.build()).build();
        Resource echo = new Resource(
                ECHO,
                LogicalId.of("echo"),
                Value.fields().put("Document", document).build());
        graph.add(echo);
        graph.add(new Output("Texts", "As they are.", texts, false));
        graph.add(new Output("Joins", "Beside references.", new Value.Items(joins), false));
        graph.add(new Output("Document", "In a document.", echo.attribute("Output"), false));
        return graph.build();
    }

    private void write(String module, Map<String, String> files) throws IOException {
        Path to = Files.createDirectories(folder.resolve(module));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(to.resolve(file.getKey()), file.getValue());
        }
    }

    private record Run(int exitCode, String output) {}

    private Run terraform(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("terraform"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("CHECKPOINT_DISABLE", "1");
        builder.environment().put("TF_IN_AUTOMATION", "1");
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        Process process = builder.redirectError(errors.toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        int exitCode = process.waitFor();
        return new Run(exitCode, exitCode == 0 ? output : output + Files.readString(errors));
    }
}
