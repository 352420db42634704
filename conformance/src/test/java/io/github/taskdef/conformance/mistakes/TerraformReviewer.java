package io.github.taskdef.conformance.mistakes;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.taskdef.conformance.mistakes.Review.Answer;
import io.github.taskdef.conformance.tool.Provider;
import io.github.taskdef.conformance.tool.Tool;
import io.github.taskdef.testing.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code terraform validate} with the real AWS provider, on one configuration that has each source as a module. */
final class TerraformReviewer implements Reviewer {
    private static final String PROVIDER = "registry.terraform.io/hashicorp/aws";

    @Override
    public Review review(Sources sources) throws IOException {
        Path folder = sources.write();
        String modules = sources.names().stream()
                .map(name -> "module \"%s\" {\n  source = \"./%s\"\n}\n".formatted(name, name))
                .collect(joining());
        Files.writeString(folder.resolve(sources.file()), modules);
        Command.Result init = terraform(folder, "init", "-input=false");
        if (!init.succeeded()) {
            throw new AssertionError(init.toString());
        }
        Map<String, List<Answer>> said = new HashMap<>();
        for (JsonNode one : json(terraform(folder, "validate", "-json")).path("diagnostics")) {
            String name = Path.of(one.at("/range/filename").asText()).getName(0).toString();
            said.computeIfAbsent(name, any -> new ArrayList<>()).add(answer(one));
        }
        return Review.of(version(folder), sources, said);
    }

    private static Answer answer(JsonNode diagnostic) {
        return Answer.of(
                diagnostic.path("severity").asText().equals("error"),
                diagnostic.path("summary").asText() + " "
                        + diagnostic.path("detail").asText());
    }

    private static String version(Path folder) throws IOException {
        JsonNode version = json(terraform(folder, "version", "-json"));
        return "terraform validate " + version.path("terraform_version").asText() + " with AWS provider "
                + version.path("provider_selections").path(PROVIDER).asText();
    }

    private static Command.Result terraform(Path folder, String... arguments) {
        return Command.of(Tool.TERRAFORM.require(), arguments)
                .in(folder)
                .with(Provider.FIVE.require())
                .run();
    }

    /** What is said before it is about Terraform's own settings. */
    private static JsonNode json(Command.Result result) throws IOException {
        String output = result.output();
        return new ObjectMapper().readTree(output.substring(Math.max(0, output.indexOf('{'))));
    }
}
