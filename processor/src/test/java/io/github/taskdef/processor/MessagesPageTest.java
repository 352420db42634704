package io.github.taskdef.processor;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.testing.compile.JavaFileObjects;
import io.github.taskdef.processor.MessagesPage.Explanation;
import io.github.taskdef.processor.diagnostics.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each key of the catalogue is explained, its example does what the explanation says, and the page has all of it. */
final class MessagesPageTest {

    /** What no short source raises, or none without an option. */
    private static final Set<Problem> WITHOUT_EXAMPLE = EnumSet.of(
            Problem.TAG_COUNT,
            Problem.CONTAINER_COUNT,
            Problem.IMAGE_LENGTH,
            Problem.POLICY_COUNT,
            Problem.SECRET_EXCLUDED,
            Problem.POLICY_SIZE,
            Problem.POLICY_TEXT_LENGTH,
            Problem.LOG_STREAM_NAME,
            Problem.LOGICAL_ID_LENGTH,
            Problem.TASK_DEFINITION_SIZE,
            Problem.TEMPLATE_SIZE,
            Problem.TEMPLATE_NEEDS_BUCKET,
            Problem.ROLES_BEFORE_NAME,
            Problem.ROLES_BEFORE_ID,
            Problem.ROLES_STACK_TAKEN,
            Problem.STACK_RESOURCES,
            Problem.STACK_PARAMETERS,
            Problem.STACK_OUTPUTS,
            Problem.FILE_OUTDATED,
            Problem.TASK_HIDDEN,
            Problem.FILE_UNWRITABLE,
            Problem.LOCK_DROPPED,
            Problem.LOCK_REPLACED,
            Problem.LOCK_MOVED,
            Problem.LOCK_OWNER,
            Problem.LOCK_UNKNOWN,
            Problem.LOCK_STACK_ENDED,
            Problem.LOCK_NOT_DEPLOYED,
            Problem.LOCK_UNREADABLE,
            Problem.LOCK_WRITTEN,
            Problem.STACK_WRITTEN,
            Problem.OPTION_UNKNOWN,
            Problem.OPTION_VALUE,
            Problem.INTERNAL_FAULT);

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> eachKeyIsExplained() {
        return Stream.of(Problem.values())
                .map(problem ->
                        dynamicTest(problem.name(), Explanation.file(problem).toUri(), () -> check(problem)));
    }

    private void check(Problem problem) throws IOException {
        Explanation explanation = Explanation.of(problem);
        assertEquals(!WITHOUT_EXAMPLE.contains(problem), explanation.hasExample(), "has an example");
        if (explanation.hasExample()) {
            Javac.Result before = compile(problem + "/before", explanation.before());
            Javac.Result after = compile(problem + "/after", explanation.after());
            assertAll(
                    () -> assertEquals(List.of(problem.name()), before.keys(), before::messages),
                    () -> assertEquals(1, before.diagnostics().size(), before::messages),
                    () -> assertEquals("", after.messages()));
        }
    }

    private Javac.Result compile(String name, String example) throws IOException {
        Path output = Files.createDirectories(folder.resolve(name));
        return new Javac(output)
                .compile(List.of(JavaFileObjects.forSourceString("example.Example", Explanation.unit(example))));
    }

    @Test
    void nothingElseIsExplained() throws IOException {
        assertEquals(Stream.of(Problem.values()).map(Problem::name).sorted().toList(), Explanation.keys());
    }

    @Test
    void thePageHasAllOfIt() throws IOException {
        Golden.assertSame("../../../../docs/MESSAGES.md", new MessagesPage().render());
    }
}
