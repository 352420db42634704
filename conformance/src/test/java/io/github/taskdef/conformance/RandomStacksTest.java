package io.github.taskdef.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.taskdef.conformance.deployment.OneRoof;
import io.github.taskdef.conformance.deployment.Steps;
import io.github.taskdef.conformance.subject.Subject;
import io.github.taskdef.conformance.tool.Tool;
import io.github.taskdef.processor.random.Accepted;
import io.github.taskdef.processor.random.Hunt;
import io.github.taskdef.testing.Command;
import io.github.taskdef.testing.Folders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever the processor accepts without a word, the tools that users have accept too. The stacks are random; what is wrong with one stands in the
 * folder that the message names, beside the sources it came from.
 */
class RandomStacksTest {
    private static final long SEED = 1;
    private static final int APPLICATIONS = 12;

    private static final List<Subject> STACKS = new ArrayList<>();
    private static Path folder = Path.of("");

    @BeforeAll
    static void emit() throws IOException {
        folder = Folders.scratch("random");
        long seed = Hunt.seed(SEED);
        for (int number = 0; number < Hunt.tries(APPLICATIONS); number++) {
            Optional<Accepted> accepted = Accepted.withoutAWord(seed + number);
            if (accepted.isPresent()) {
                Path one = folder.resolve("seed-" + (seed + number));
                accepted.get().writeTo(one);
                STACKS.addAll(Subject.in(one.resolve("META-INF/taskdef")));
            }
        }
        assertTrue(STACKS.size() >= Hunt.tries(APPLICATIONS) / 2, () -> "few stacks are left of all: " + STACKS);
    }

    @Test
    void cfnLintFindsNothing() {
        Command.Result result =
                CfnLintTest.lint("us-east-1", STACKS.stream().map(Subject::path).toList());
        assertTrue(result.succeeded(), result::toString);
    }

    @Test
    void modulesAreFormatted() {
        Command.Result result = Command.of(
                        Tool.TERRAFORM.require(), "fmt", "-check", "-diff", "-recursive", folder.toString())
                .run();
        assertTrue(result.succeeded(), result::toString);
    }

    @Test
    void modulesAreValid() {
        Steps steps = OneRoof.validate(STACKS);
        for (String step : List.of(OneRoof.INIT, OneRoof.VALIDATE)) {
            assertTrue(steps.result(step).succeeded(), steps.result(step)::toString);
        }
    }

    @Test
    void equivSeesNoDifference() {
        assertEquals(
                List.of(),
                STACKS.stream()
                        .filter(stack -> !stack.terraform().text().contains(EquivFinding.UNREADABLE))
                        .flatMap(stack -> EquivFinding.of(stack).stream().map(finding -> stack.path() + ": " + finding))
                        .toList());
    }
}
