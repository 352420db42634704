package io.github.taskdef.conformance.tool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The Java compiler, with all that this module's tests have on their class path. */
public final class Compiler {
    /** Its version too, since another one words its own errors otherwise. */
    public static final String NAME = "javac " + Runtime.version().feature();

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private Compiler() {}

    /** What the compiler, with Taskdef in it, says. */
    public static List<Diagnostic<?>> withTaskdef(Path output, List<Path> sources, String... options)
            throws IOException {
        return compile(
                output,
                sources,
                Stream.concat(Stream.of("-processorpath", CLASS_PATH), Stream.of(options))
                        .toArray(String[]::new));
    }

    /** What the compiler, and whoever works in it, says. */
    public static List<Diagnostic<?>> compile(Path output, List<Path> sources, String... options) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<String> words = new ArrayList<>(List.of("-d", output.toString(), "-cp", CLASS_PATH));
        words.addAll(List.of(options));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(said, Locale.ROOT, null)) {
            compiler.getTask(null, files, said, words, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return said.getDiagnostics().stream()
                .filter(one -> one.getKind() != Diagnostic.Kind.NOTE)
                .<Diagnostic<?>>map(one -> one)
                .toList();
    }
}
