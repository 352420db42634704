package io.github.taskdef.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.taskdef.conformance.subject.Subject;
import io.github.taskdef.conformance.subject.Subjects;
import io.github.taskdef.conformance.tool.SharedTools;
import io.github.taskdef.conformance.tool.Tool;
import io.github.taskdef.testing.Command;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The facts of the acceptance cases hold in what their annotated sources became, and so does what is better. */
class CaseFactsTest {
    private static final Map<String, String> CASES = new TreeMap<>(Map.of(
            "case-01", "01-task-execution-role.md",
            "case-02", "02-durable-storage.md",
            "case-03", "03-role-for-file-system.md",
            "case-04", "04-role-for-secret.md",
            "case-05", "05-manifest-file-system.md"));

    /** What this version cannot say: it knows no load balancer and no Service Connect. */
    private static final Map<String, List<String>> NOT_YET = Map.of(
            "case-05",
            List.of(
                    "WRONG AWS::ECS::Service: ServiceConnectConfiguration.Enabled ",
                    "WRONG AWS::ECS::Service: LoadBalancers[0].TargetGroupArn ",
                    "WRONG AWS::ElasticLoadBalancingV2::TargetGroup: "));

    @TestFactory
    Stream<DynamicTest> hold() {
        return CASES.keySet().stream().map(name -> EachSubject.named(name, () -> holds(name)));
    }

    private static void holds(String name) {
        String checker = Tool.CHECK_CASE.require();
        Subject subject = Subjects.named(name)
                .orElseThrow(() -> new AssertionError("no annotated source of this module makes the stack " + name));
        Command.Result result = Command.of(
                        checker,
                        SharedTools.folder()
                                .resolve("cases")
                                .resolve(CASES.get(name))
                                .toString(),
                        subject.path().toString())
                .with(Tool.judgeVariables())
                .run();
        assertTrue(result.output().contains("CASE "), result::toString);
        assertEquals(List.of(), failures(name, result), result::toString);
    }

    private static List<String> failures(String name, Command.Result result) {
        List<String> notYet = NOT_YET.getOrDefault(name, List.of());
        return result.output()
                .lines()
                .filter(line -> line.startsWith("WRONG ") || line.startsWith("worse "))
                .filter(line -> notYet.stream().noneMatch(line::startsWith))
                .toList();
    }
}
