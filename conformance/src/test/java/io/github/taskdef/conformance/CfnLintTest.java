package io.github.taskdef.conformance;

import static io.github.taskdef.conformance.EachSubject.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.taskdef.conformance.subject.Subject;
import io.github.taskdef.conformance.subject.Subjects;
import io.github.taskdef.conformance.tool.Tool;
import io.github.taskdef.testing.Command;
import io.github.taskdef.testing.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** cfn-lint finds nothing of any level, in any partition. */
class CfnLintTest {
    private static final List<String> REGIONS = List.of("us-east-1", "cn-north-1", "us-gov-west-1");
    /** One run for all templates: most of a run's time is its start. */
    private static final Map<String, Command.Result> RUNS = new ConcurrentHashMap<>();

    @TestFactory
    Stream<DynamicNode> finds() {
        return EachSubject.tests(subject ->
                REGIONS.stream().map(region -> named(subject, "nothing in " + region, one -> nothing(one, region))));
    }

    @Test
    void findsWhatIsWrong() throws IOException {
        Path spoilt = Folders.scratch("spoilt").resolve("spoilt.template.json");
        Subject subject = Subjects.all().get(0);
        Files.writeString(spoilt, Files.readString(subject.path()).replace("\"awsvpc\"", "\"aws-vpc\""));
        Command.Result result = lint("us-east-1", List.of(spoilt));
        assertFalse(result.succeeded(), result::toString);
        assertTrue(result.output().contains(spoilt.toString()), result::toString);
    }

    private static void nothing(Subject subject, String region) {
        Command.Result result = RUNS.computeIfAbsent(
                region,
                one -> lint(one, Subjects.all().stream().map(Subject::path).toList()));
        List<String> findings = result.output()
                .lines()
                .filter(line -> line.startsWith(subject.path().toString()))
                .toList();
        assertEquals(List.of(), findings);
        boolean anyFindings = result.output().lines().anyMatch(line -> line.contains(".template.json:"));
        assertTrue(result.succeeded() || anyFindings, result::toString);
    }

    static Command.Result lint(String region, List<Path> templates) {
        List<String> words = new ArrayList<>(List.of(Tool.CFN_LINT.require(), "-f", "parseable", "-r", region));
        words.addAll(List.of("-c", "I", "E", "W", "--"));
        templates.forEach(template -> words.add(template.toString()));
        return new Command(words).run();
    }
}
