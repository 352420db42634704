package io.github.taskdef.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.JavaFileObjects;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the annotations alone do where no processor runs. That they are silent where it runs, every other test shows. */
final class ProcessorGuardTest {
    private static final JavaFileObject BATCH = JavaFileObjects.forSourceString(
            "example.Batch",
            "package example;\n@io.github.taskdef.EcsTask(cpu = 512, memory = 1024)\n@interface Batch {}\n");
    private static final JavaFileObject NIGHTLY = JavaFileObjects.forSourceString(
            "example.Jobs", "package example;\nclass Jobs {\n  @Batch\n  static class Nightly {}\n}\n");
    private static final JavaFileObject PLAIN =
            JavaFileObjects.forSourceString("example.Plain", "package example;\n@Deprecated\nclass Plain {}\n");

    @TempDir
    Path output;

    @Test
    void aTaskWithoutProcessorIsRefused() {
        List<Diagnostic<? extends JavaFileObject>> said = compile(PLAIN, BATCH, NIGHTLY);

        assertEquals(List.of("ERROR Jobs.java:4:10"), places(said));
        assertTrue(said.get(0)
                .getMessage(Locale.ROOT)
                .startsWith("Nightly is a task, but Taskdef's annotation processor did not"));
    }

    @Test
    void aTaskThatWasProcessedBeforeIsFine() {
        JavaFileObject companion = JavaFileObjects.forSourceString(
                "example.Jobs_NightlyTask", "package example;\nclass Jobs_NightlyTask {}\n");

        assertEquals(List.of(), places(compile(BATCH, NIGHTLY, companion)));
    }

    @Test
    void whatIsNoTaskIsFine() {
        assertEquals(List.of(), places(compile(PLAIN, BATCH)));
    }

    /** What the compiler itself refuses comes first: the processor may have run, and failed. */
    @Test
    void anErrorIsNotJoinedByAnother() {
        JavaFileObject broken = JavaFileObjects.forSourceString(
                "example.Broken", "package example;\n@Batch\nclass Broken extends Nothing {}\n");

        assertEquals(List.of("ERROR Broken.java:3:22"), places(compile(BATCH, broken)));
    }

    private List<Diagnostic<? extends JavaFileObject>> compile(JavaFileObject... sources) {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none", "-cp", Vocabulary.PLACE.toString(), "-d", output.toString());
        StringWriter talk = new StringWriter();
        ToolProvider.getSystemJavaCompiler()
                .getTask(talk, null, said, options, null, List.of(sources))
                .call();
        assertEquals("", talk.toString());
        return said.getDiagnostics();
    }

    private static List<String> places(List<Diagnostic<? extends JavaFileObject>> said) {
        return said.stream()
                .map(one ->
                        one.getKind() + " " + Path.of(one.getSource().getName()).getFileName() + ":"
                                + one.getLineNumber() + ":" + one.getColumnNumber())
                .toList();
    }
}
