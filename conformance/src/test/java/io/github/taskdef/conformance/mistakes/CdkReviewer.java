package io.github.taskdef.conformance.mistakes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.taskdef.conformance.mistakes.Review.Answer;
import io.github.taskdef.conformance.tool.Cdk;
import io.github.taskdef.conformance.tool.Compiler;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The AWS CDK for Java: each stack is compiled, and its program run as {@code cdk synth} runs it. What is said is the compiler's error,
 * or the program's exception, or the findings that the program wrote beside the template.
 */
final class CdkReviewer implements Reviewer {
    private static final Path PROGRAM = Mistake.FOLDER.resolve("sound/OrdersApp.java");

    @Override
    public Review review(Sources sources) throws IOException {
        String version = Cdk.version();
        Path folder = sources.write();
        Map<String, List<Answer>> said = new HashMap<>();
        for (String name : sources.names()) {
            said.put(name, answers(folder.resolve(name), sources.file()));
        }
        return Review.of(version, sources, said);
    }

    private static List<Answer> answers(Path folder, String file) throws IOException {
        List<Answer> compiled =
                Answer.of(Compiler.compile(folder, List.of(folder.resolve(file), PROGRAM), "-proc:none"));
        if (!compiled.isEmpty()) {
            return compiled;
        }
        Path output = folder.resolve("cdk.out");
        try {
            Cdk.run(folder, "OrdersApp", output);
            return findings(output);
        } catch (InvocationTargetException thrown) {
            String message = String.valueOf(thrown.getCause().getMessage());
            // behind the first line stands where it happened
            return List.of(Answer.of(true, message.lines().findFirst().orElseThrow()));
        }
    }

    /** What the validation of the template and the constructs' own checks found. */
    private static List<Answer> findings(Path output) throws IOException {
        List<Answer> findings = new ArrayList<>();
        for (JsonNode plugin : read(output, "validation-report.json").path("pluginReports")) {
            plugin.path("violations").forEach(violation -> findings.add(violation(violation)));
        }
        for (JsonNode construct : read(output, "Orders.metadata.json")) {
            construct.forEach(entry -> annotation(entry).ifPresent(findings::add));
        }
        return findings;
    }

    private static Answer violation(JsonNode violation) {
        return Answer.of(
                !violation.path("severity").asText().equals("warning"),
                violation.path("ruleName").asText() + " "
                        + violation.path("description").asText());
    }

    private static Optional<Answer> annotation(JsonNode entry) {
        String type = entry.path("type").asText();
        return type.equals("aws:cdk:error") || type.equals("aws:cdk:warning")
                ? Optional.of(
                        Answer.of(type.endsWith("error"), entry.path("data").asText()))
                : Optional.empty();
    }

    private static JsonNode read(Path output, String file) throws IOException {
        return new ObjectMapper().readTree(output.resolve(file).toFile());
    }
}
