package io.github.taskdef.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.taskdef.conformance.tool.Tool;
import io.github.taskdef.testing.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What judge-cfn says about templates, one finding a rule and place. */
final class Judgement {
    /** checkov is left out: its rules are not written for templates of one task. */
    private static final Set<String> TOOLS = Set.of("guard", "guard-extra", "iam");

    record Finding(String file, String tool, String rule, String where, String message) {
        @Override
        public String toString() {
            return tool + " " + rule + " " + where + ": " + message;
        }
    }

    private Judgement() {}

    static List<Finding> of(List<Path> templates) {
        List<String> words = new ArrayList<>(List.of(Tool.JUDGE_CFN.require(), "--json"));
        templates.forEach(template -> words.add(template.toString()));
        Command.Result result = new Command(words).with(Tool.judgeVariables()).run();
        return StreamSupport.stream(findings(result).spliterator(), false)
                .map(found -> new Finding(
                        found.path("file").asText(),
                        found.path("tool").asText(),
                        found.path("rule").asText(),
                        found.path("where").asText(),
                        found.path("message").asText()))
                .filter(finding -> TOOLS.contains(finding.tool()))
                .toList();
    }

    private static JsonNode findings(Command.Result result) {
        try {
            String output = result.output();
            return new ObjectMapper()
                    .readTree(output.substring(Math.max(0, output.indexOf('{'))))
                    .path("findings");
        } catch (IOException failure) {
            throw new UncheckedIOException(result.toString(), failure);
        }
    }
}
