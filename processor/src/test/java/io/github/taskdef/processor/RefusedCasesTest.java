package io.github.taskdef.processor;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.taskdef.processor.diagnostics.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What Taskdef refuses: each {@link RefusedCase} is told all that it expects and nothing else, by anybody. */
final class RefusedCasesTest {

    /** What no single source can raise: see EarlierFilesTest, FailuresTest, LockTest, NotesTest, OptionsTest and StackQuotasTest. */
    private static final Set<Problem> ELSEWHERE = EnumSet.of(
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
            Problem.INTERNAL_FAULT,
            Problem.OPTION_UNKNOWN,
            Problem.OPTION_VALUE,
            Problem.STACK_RESOURCES,
            Problem.STACK_PARAMETERS,
            Problem.STACK_OUTPUTS,
            Problem.TEMPLATE_SIZE);

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> eachIsToldWhatItExpects() {
        return RefusedCase.all().map(one -> dynamicTest(one.name(), one.file().toUri(), () -> check(one)));
    }

    private void check(RefusedCase one) throws IOException {
        Javac.Result compilation = compile(one);
        List<RefusedCase.Said> said = RefusedCase.said(compilation);
        if (Golden.isRewritten()) {
            one.rewrite(said, compilation.stacks());
        }
        assertAll(
                () -> assertEquals(lines(one.expected()), lines(said)),
                () -> assertEquals("", lines(RefusedCase.noise(compilation)), "the compiler's own"),
                () -> assertFalse(said.isEmpty(), "nothing is said"),
                () -> assertEquals(one.written(), compilation.stacks(), "what is written"));
    }

    private Javac.Result compile(RefusedCase one) throws IOException {
        return one.compile(Files.createDirectories(folder.resolve(one.name())));
    }

    private static String lines(Collection<?> all) {
        return all.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    @Test
    void everyProblemIsRaised() {
        Set<Problem> missing = EnumSet.allOf(Problem.class);
        missing.removeAll(ELSEWHERE);
        RefusedCase.all()
                .flatMap(one -> one.expected().stream())
                .map(RefusedCase.Said::problem)
                .forEach(missing::remove);
        assertEquals(Set.of(), missing, "no case under cases/refused raises these");
    }

    /** All that is said, in one file that can be read from top to bottom. */
    @Test
    void messagesReadWell() throws IOException {
        Map<Problem, Set<String>> messages = new TreeMap<>();
        for (RefusedCase one : RefusedCase.all().toList()) {
            for (Diagnostic<?> diagnostic : compile(one).diagnostics()) {
                Matcher message = RefusedCase.message(diagnostic);
                messages.computeIfAbsent(Problem.valueOf(message.group(3)), problem -> new TreeSet<>())
                        .add(message.group(1) + ": " + message.group(2));
            }
        }
        String text = messages.entrySet().stream()
                .map(entry -> entry.getKey() + "\n"
                        + entry.getValue().stream()
                                .map(one -> "    " + one + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
        Golden.assertSame("cases/refused/messages.txt", text);
    }
}
