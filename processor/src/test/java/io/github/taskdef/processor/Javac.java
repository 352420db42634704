package io.github.taskdef.processor;

import io.github.taskdef.processor.render.terraform.TerraformRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The real compiler with the processor in it, writing to a folder, which shows what is written also where it fails. */
public final class Javac {
    private final Path output;
    private final List<String> options = new ArrayList<>();
    private List<Processor> processors = List.of(new TaskdefProcessor());
    private UnaryOperator<JavaFileManager> wrapper = UnaryOperator.identity();

    public Javac(Path output) {
        this.output = output;
        options.addAll(List.of("-d", output.toString(), "-Xlint:all", "-Xlint:-processing", "-Ataskdef.notes=off"));
    }

    public Javac with(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Other processors instead, in this order. */
    Javac with(Processor... others) {
        processors = List.of(others);
        if (processors.stream().noneMatch(TaskdefProcessor.class::isInstance)) {
            // an option that nobody would recognize
            options.remove("-Ataskdef.notes=off");
        }
        return this;
    }

    Javac with(UnaryOperator<JavaFileManager> other) {
        wrapper = other;
        return this;
    }

    /** A compiled library beside Taskdef's annotations. */
    Javac withLibrary(Path library) {
        return with("-cp", System.getProperty("java.class.path") + java.io.File.pathSeparator + library);
    }

    /** A source on the disk. */
    static JavaFileObject source(Path file) {
        return new SimpleJavaFileObject(file.toUri(), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
                return Files.readString(file);
            }
        };
    }

    public Result compile(Iterable<? extends JavaFileObject> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter talk = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task =
                    compiler.getTask(talk, wrapper.apply(files), diagnostics, options, null, sources);
            task.setProcessors(processors);
            task.call();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (!talk.toString().isEmpty()) {
            throw new AssertionError(talk.toString());
        }
        return new Result(List.copyOf(diagnostics.getDiagnostics()), output);
    }

    /**
     * What came of it.
     *
     * @param diagnostics what anybody said
     * @param output where everything was written
     */
    public record Result(List<Diagnostic<? extends JavaFileObject>> diagnostics, Path output) {

        /** What was written besides classes, by its path. */
        public Map<String, String> files() {
            Map<String, String> texts = new TreeMap<>();
            try (Stream<Path> files = Files.walk(output)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String name = output.relativize(file).toString().replace('\\', '/');
                    if (!name.endsWith(".class")) {
                        texts.put(name, Files.readString(file));
                    }
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return texts;
        }

        /** The deployment files among them. */
        Map<String, String> deployment() {
            Map<String, String> files = new TreeMap<>(files());
            files.keySet().removeIf(name -> !name.startsWith("META-INF/"));
            return files;
        }

        /** The stacks of which all files are there; of no stack there are some. What a role may do is told of one that has its own tasks. */
        Set<String> stacks() {
            Map<String, Long> files = deployment().keySet().stream()
                    .filter(name -> !name.equals("META-INF/taskdef/tasks.txt"))
                    .collect(Collectors.groupingBy(
                            name -> name.replaceFirst("META-INF/taskdef/(?:[a-z]+/)?([^./]+).*", "$1"),
                            Collectors.counting()));
            files.forEach((stack, count) -> {
                boolean isOfRoles = stack.endsWith("-roles") && !isTold(stack);
                int all = TerraformRenderer.FILES.size() + (isOfRoles ? 1 : 2);
                if (count != all) {
                    throw new AssertionError(
                            stack + " is written in part: " + deployment().keySet());
                }
            });
            return new TreeSet<>(files.keySet());
        }

        private boolean isTold(String stack) {
            return deployment().containsKey("META-INF/taskdef/" + stack + ".permissions.json");
        }

        boolean hasErrors() {
            return diagnostics.stream().anyMatch(one -> one.getKind() == Diagnostic.Kind.ERROR);
        }

        /** The keys of what Taskdef said. */
        List<String> keys() {
            return RefusedCase.said(this).stream()
                    .map(said -> said.problem().name())
                    .toList();
        }

        /** What was said, one message a line. */
        String messages() {
            return diagnostics.stream().map(Object::toString).collect(Collectors.joining("\n"));
        }
    }
}
