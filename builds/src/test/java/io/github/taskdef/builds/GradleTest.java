package io.github.taskdef.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.taskdef.testing.Folders;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * As Gradle compiles: processors are wrapped, and in an incremental compilation what an aggregating one has written is deleted, what
 * changed is compiled, and all other classes are shown to the processor by their class files.
 */
final class GradleTest {
    private static final String METADATA = "META-INF/gradle/incremental.annotation.processors";
    private static final Pattern PUBLIC_CLASS = Pattern.compile("(?m)^public (class|interface|@interface) (\\w+)");

    @Test
    void itIsToldThatFilesComeOfManyClasses() throws IOException {
        try (JarFile jar = new JarFile(Jars.jar("taskdef-processor").toFile())) {
            byte[] metadata = jar.getInputStream(jar.getEntry(METADATA)).readAllBytes();
            assertEquals(Compilation.PROCESSOR + ",aggregating\n", new String(metadata, StandardCharsets.UTF_8));
        }
    }

    @Test
    void wrappedAsGradleDoes() throws IOException {
        compileTwice(Wrapped::new);
    }

    /** With the very class that Gradle 8 wraps it in, which comes with all of Gradle: see the profile gradle. */
    @Test
    @Tag("gradle")
    void wrappedByGradle() throws IOException {
        compileTwice(GradleTest::wrappedByGradle);
    }

    /** Positions are javac's to tell, behind whatever wraps it. */
    @Test
    void messagesPointAtTheValue() throws IOException {
        Sources sources = new Sources(Folders.scratch("wrong"));
        Files.createDirectories(sources.root().resolve("example"));
        Files.writeString(sources.file("Wrong"), """
                package example;
                import io.github.taskdef.*;
                @EcsTask
                @EfsVolume("/data")
                @EfsVolume(
                        value = "data",
                        name = "other")
                class Wrong {}
                """);

        String expected = Compilation.of(sources).saidByJavacHere();
        assertTrue(expected.contains("Wrong.java:6: error: @EfsVolume[1].value: "), expected);
        assertEquals(expected, compile(Compilation.of(sources), new Wrapped(taskdef()), List.of()));
    }

    private static void compileTwice(UnaryOperator<Processor> wrapper) throws IOException {
        Sources sources = Sources.application().copyTo(Folders.scratch("gradle"));
        Built first = Compilation.of(sources).byJavacHere();
        Path generated = Folders.scratch("generated");
        Compilation compilation = Compilation.of(sources).with("-s", generated.toString());
        assertEquals("", compile(compilation, wrapper.apply(taskdef()), List.of()));
        first.assertSame(Built.in(compilation.classes()), "all");

        Path orders = sources.file("Orders");
        Files.writeString(orders, Files.readString(orders).replace("8080", "8081"));
        empty(generated);
        empty(compilation.classes().resolve("META-INF"));
        for (String companion : first.companions()) {
            Files.delete(compilation.classes().resolve(companion));
        }
        Compilation changed = compilation.withLibrary(compilation.classes()).withFiles(List.of(orders));
        assertEquals("", compile(changed, wrapper.apply(taskdef()), others(sources, orders)));

        Compilation.of(sources).byJavacHere().assertSame(Built.in(compilation.classes()), "one file changed");
    }

    private static List<String> others(Sources sources, Path changed) throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path file : sources.files()) {
            Matcher type = PUBLIC_CLASS.matcher(Files.readString(file));
            if (!file.equals(changed) && type.find()) {
                names.add("example." + type.group(2));
            }
        }
        return List.copyOf(names);
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    /** What the compiler says, the processor being given as an object, beside classes that are read from their class files. */
    private static String compile(Compilation compilation, Processor processor, List<String> classes) {
        StringWriter said = new StringWriter();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        JavaCompiler.CompilationTask task = javac.getTask(
                said,
                null,
                null,
                compilation.options(),
                classes,
                javac.getStandardFileManager(null, null, null).getJavaFileObjectsFromPaths(compilation.files()));
        task.setProcessors(List.of(processor));
        task.call();
        return said.toString();
    }

    private static Processor taskdef() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(service -> service.type().getName().equals(Compilation.PROCESSOR))
                .findFirst()
                .orElseThrow()
                .get();
    }

    private static Processor wrappedByGradle(Processor processor) {
        String compile = "org.gradle.api.internal.tasks.compile.";
        try {
            Object all = Class.forName(compile + "incremental.processing.AnnotationProcessingResult")
                    .getConstructor()
                    .newInstance();
            Class<?> result = Class.forName(compile + "incremental.processing.AnnotationProcessorResult");
            return (Processor) Class.forName(compile + "processing.AggregatingProcessor")
                    .getConstructor(Processor.class, result)
                    .newInstance(
                            processor,
                            result.getConstructor(all.getClass(), String.class)
                                    .newInstance(all, processor.getClass().getName()));
        } catch (ReflectiveOperationException otherGradle) {
            throw new AssertionError(otherGradle);
        }
    }
}
