package io.github.taskdef.conformance.mistakes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.taskdef.conformance.mistakes.Review.Answer;
import io.github.taskdef.conformance.tool.Tool;
import io.github.taskdef.testing.Command;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** cfn-lint with all its rules, the informational ones too. */
final class CfnLintReviewer implements Reviewer {
    @Override
    public Review review(Sources sources) throws IOException {
        String lint = Tool.CFN_LINT.require();
        Path folder = sources.write();
        List<String> words = new ArrayList<>(List.of(lint, "-f", "json", "-c", "I", "E", "W", "--"));
        sources.names().forEach(name -> words.add(name + "/" + sources.file()));
        Command.Result result = new Command(words).in(folder).run();
        Map<String, List<Answer>> said = new HashMap<>();
        for (JsonNode finding : new ObjectMapper().readTree(result.output())) {
            String name = Path.of(finding.path("Filename").asText()).getName(0).toString();
            said.computeIfAbsent(name, one -> new ArrayList<>()).add(answer(finding));
        }
        return Review.of(Command.of(lint, "--version").run().output().strip(), sources, said);
    }

    private static Answer answer(JsonNode finding) {
        return Answer.of(
                finding.path("Level").asText().equals("Error"),
                finding.at("/Rule/Id").asText() + " " + finding.path("Message").asText());
    }
}
