package io.github.taskdef.processor;

import io.github.taskdef.processor.SourceLocator.Source;
import io.github.taskdef.processor.TaskIndex.Task;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The tasks of earlier compilations. Builds often show the compiler what changed and nothing else; what the other classes say is read
 * from their class files, so that their stacks do not end with that.
 */
final class EarlierTasks {
    private final Output output;
    private final ProcessingEnvironment environment;
    private final Elements elements;
    private final TaskIndex index;
    private final Optional<List<Task>> noted;
    private final Map<String, TypeElement> shown = new LinkedHashMap<>();
    private List<TypeElement> given = List.of();

    EarlierTasks(TaskIndex index, Output output, ProcessingEnvironment environment) {
        this.output = output;
        this.environment = environment;
        this.elements = environment.getElementUtils();
        this.index = index;
        this.noted = index.read();
    }

    /** Takes note of what is compiled. */
    void see(RoundEnvironment round) {
        Set<TypeElement> types = ElementFilter.typesIn(round.getRootElements());
        if (shown.isEmpty()) {
            // what later rounds show was generated, and stands elsewhere
            given = List.copyOf(types);
        }
        for (TypeElement type : types) {
            shown.put(type.getQualifiedName().toString(), type);
        }
    }

    /** Something to name where a fault is no single class's. */
    Optional<TypeElement> anyShown() {
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(shown.values().iterator().next());
    }

    /** The stacks there were; what the file says is no name of one must not lead to files elsewhere. */
    Set<String> stacks() {
        Set<String> stacks = new HashSet<>();
        for (Task task : noted.orElse(List.of())) {
            for (String stack : task.stacks()) {
                if (Stack.isName(stack)) {
                    stacks.add(stack);
                }
            }
        }
        return stacks;
    }

    /**
     * What is left of the tasks that were not compiled.
     *
     * @param readable the classes that say what they said
     * @param hidden the tasks that are there, but not where the compiler reads classes
     * @param areAll whether all that were noted are among these
     */
    record Left(List<TypeElement> readable, List<Task> hidden, boolean areAll) {}

    /** To be asked once everything was seen. */
    Left left() {
        List<Task> unseen = new ArrayList<>();
        for (Task task : noted.isPresent() ? noted.get() : index.restore(packages())) {
            if (!isShown(task.type())) {
                unseen.add(task);
            }
        }
        if (!unseen.isEmpty()) {
            unseen.removeIf(Predicate.not(isThere()));
        }
        List<TypeElement> readable = new ArrayList<>();
        List<Task> hidden = new ArrayList<>();
        for (Task task : unseen) {
            read(task).ifPresentOrElse(readable::add, () -> hidden.add(task));
        }
        return new Left(
                readable, hidden, unseen.size() == noted.orElse(List.of()).size());
    }

    /** The first names of the packages that are compiled. */
    private Set<String> packages() {
        Set<String> packages = new HashSet<>();
        for (String type : shown.keySet()) {
            if (type.contains(".")) {
                packages.add(type.substring(0, type.indexOf('.')));
            }
        }
        return packages;
    }

    /** Whether an annotation was compiled that tasks may be composed of. */
    boolean isAnnotationShown() {
        for (TypeElement type : shown.values()) {
            if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
                return true;
            }
        }
        return false;
    }

    /** Whether the class is compiled, or one that it stands in. */
    private boolean isShown(String name) {
        int dot = name.lastIndexOf('.');
        return shown.containsKey(name) || (dot > 0 && isShown(name.substring(0, dot)));
    }

    private Optional<TypeElement> read(Task task) {
        return Optional.ofNullable(elements.getTypeElement(task.type()));
    }

    /** What stood in a source that is compiled now is there no more; nor is what stood in a source that is gone. */
    private Predicate<Task> isThere() {
        SourceLocator locator = new SourceLocator(environment);
        List<Source> sources =
                given.stream().flatMap(type -> locator.locate(type).stream()).toList();
        Set<String> compiled = sources.stream().map(Source::path).collect(Collectors.toSet());
        Set<URI> roots = sources.stream().map(Source::root).collect(Collectors.toSet());
        return task -> output.sourceOf(task.type())
                .map(source -> !compiled.contains(source) && (output.hasSource(source) || isBelow(roots, source)))
                .orElseGet(() -> read(task).isPresent());
    }

    /** Whether the source is below one of the roots, or its folder below none, so that nobody knows. */
    private static boolean isBelow(Set<URI> roots, String source) {
        List<Path> files = roots.stream()
                .filter(root -> "file".equals(root.getScheme()))
                .map(root -> Path.of(root).resolve(source))
                .toList();
        return files.stream().anyMatch(Files::exists)
                || files.stream().noneMatch(file -> Files.isDirectory(file.resolveSibling(".")));
    }
}
