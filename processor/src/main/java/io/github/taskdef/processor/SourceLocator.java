package io.github.taskdef.processor;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.net.URI;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Knows, in javac, where the source of a class stands; other compilers do not tell, and remove the classes of removed sources. */
final class SourceLocator {
    private final @Nullable Trees trees;
    private final Elements elements;

    SourceLocator(ProcessingEnvironment environment) {
        trees = trees(environment);
        elements = environment.getElementUtils();
    }

    private static @Nullable Trees trees(ProcessingEnvironment environment) {
        try {
            return Trees.instance(environment);
        } catch (IllegalArgumentException | LinkageError otherCompiler) {
            return null;
        }
    }

    /**
     * A source.
     *
     * @param root what it is found below
     * @param path its place there, {@code example/Orders.java}
     */
    record Source(URI root, String path) {}

    /** Nothing for a class that was read from its class file. */
    Optional<Source> locate(TypeElement type) {
        TreePath unit = trees == null ? null : trees.getPath(type);
        return unit == null
                ? Optional.empty()
                : Optional.of(source(unit.getCompilationUnit().getSourceFile().toUri(), type));
    }

    /** A class need not be in a file of its name. */
    private Source source(URI file, TypeElement type) {
        URI folder = file.resolve(".");
        String packages = elements.getPackageOf(type).getQualifiedName().toString();
        String name = folder.relativize(file).getPath();
        return packages.isEmpty()
                ? new Source(folder, name)
                : new Source(
                        folder.resolve("../".repeat(packages.split("\\.").length)),
                        packages.replace('.', '/') + "/" + name);
    }
}
