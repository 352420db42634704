package io.github.taskdef.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.taskdef.testing.Folders;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;

/** Eclipse's compiler, by itself. */
final class EcjTest {
    @Test
    void theSameBytes() {
        Compilation compilation = Compilation.of(Sources.application());

        String said = compile(compilation);

        Compilation.of(Sources.application()).byJavacHere().assertSame(Built.in(compilation.classes()), said);
    }

    /** It shows an annotation's member at best, so that the words must do. */
    @Test
    void aMessageCarriesThePathOfTheValue() throws IOException {
        String said = compile(Compilation.of(source("Broken", """
                import io.github.taskdef.*;
                @EcsTask(environment = {@Env(name = "A", value = "1"), @Env(name = "A", value = "2")})
                @EfsVolume("data")
                class Broken {}
                """)));

        assertTrue(said.contains("@EcsTask.environment[1].name: "), said);
        assertTrue(said.contains("@EfsVolume.value: "), said);
        assertTrue(said.contains("[taskdef:MOUNT_PATH_RELATIVE]"), said);
    }

    @Test
    void whatItRefusesItselfIsNotAddedTo() throws IOException {
        Sources sources = source("Broken", """
                import io.github.taskdef.*;
                @EcsTask(family = Missing.NAME, healthCheck = @HealthChek(command = "a"))
                @EfsVolume(Missing.PATH)
                class Broken extends Missing {}
                """);
        Compilation compilation = Compilation.of(sources);

        String said = compile(compilation);

        assertFalse(said.contains("taskdef:"), said);
        assertEquals(
                List.of(), List.copyOf(Built.in(compilation.classes()).files().keySet()));
    }

    private static Sources source(String name, String text) throws IOException {
        Sources sources = new Sources(Folders.scratch("broken"));
        Path file = sources.file(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "package example;\n" + text);
        return sources;
    }

    private static String compile(Compilation compilation) {
        List<String> words = compilation
                .with("-17", "-s", Folders.scratch("generated").toString())
                .arguments();
        StringWriter said = new StringWriter();
        PrintWriter print = new PrintWriter(said);
        BatchCompiler.compile(words.toArray(String[]::new), print, print, null);
        return said.toString();
    }
}
