package io.github.taskdef.guard;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/**
 * Fails the compilation of a task for which Taskdef's annotation processor did not run, where otherwise all would be well and nothing
 * written: JDK 23 and later run no processor that is only on the class path, and {@code -proc:none} runs none at all.
 *
 * <p>Plugins that start themselves are still looked for on the class path then, so this one comes with the annotations and is not to be
 * set up. Where a processor path or a module path is given javac looks there and nowhere else: Taskdef's processor brings the
 * annotations along.
 *
 * @see <a href="https://docs.oracle.com/en/java/javase/25/docs/api/jdk.compiler/com/sun/source/util/Plugin.html">Plugin</a>
 */
public final class ProcessorGuard implements Plugin {
    private static final String TASK = "io.github.taskdef.EcsTask";

    /** What the companion of a task is called beyond its class's name. */
    private static final String COMPANION = "Task";

    /** Called by the compiler. */
    public ProcessorGuard() {}

    @Override
    public String getName() {
        return "TaskdefProcessorGuard";
    }

    @Override
    public boolean autoStart() {
        return true;
    }

    @Override
    public void init(JavacTask task, String... arguments) {
        Map<TypeElement, Tree> unprocessed = new HashMap<>();
        task.addTaskListener(new TaskListener() {
            /** Trees are at hand until classes are made of them. */
            @Override
            public void finished(TaskEvent event) {
                if (event.getKind() == TaskEvent.Kind.ANALYZE && event.getTypeElement() != null) {
                    collect(event.getTypeElement(), task, unprocessed);
                }
            }

            /** Class files are written where nobody reported an error: what Taskdef refuses it says itself. */
            @Override
            public void started(TaskEvent event) {
                Tree place =
                        event.getKind() == TaskEvent.Kind.GENERATE ? unprocessed.get(event.getTypeElement()) : null;
                if (place != null) {
                    report(event.getTypeElement().getSimpleName(), place, event.getCompilationUnit(), task);
                    // the reason is the same for all of them
                    unprocessed.clear();
                }
            }
        });
    }

    /** Adds the tasks without companion among a class and those within it. */
    private static void collect(TypeElement type, JavacTask task, Map<TypeElement, Tree> unprocessed) {
        boolean isTask = type.getKind() != ElementKind.ANNOTATION_TYPE && isTask(type, new HashSet<>());
        if (isTask && task.getElements().getTypeElement(companion(type, task.getElements())) == null) {
            unprocessed.put(type, Trees.instance(task).getTree(type));
        }
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(inner -> collect(inner, task, unprocessed));
    }

    private static void report(Name type, Tree place, CompilationUnitTree unit, JavacTask task) {
        String message = type
                + " is a task, but Taskdef's annotation processor did not run, so no template and no module were written."
                + " Put taskdef-processor on the processor path (annotationProcessorPaths in Maven, annotationProcessor in Gradle),"
                + " without which JDK 23 and later run none, and remove -proc:none.";
        Trees.instance(task).printMessage(Diagnostic.Kind.ERROR, message, place, unit);
    }

    /** Whether it is annotated with what makes a task, also by way of other annotations. */
    private static boolean isTask(Element annotated, Set<Element> seen) {
        for (AnnotationMirror mirror : annotated.getAnnotationMirrors()) {
            TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
            if (annotation.getQualifiedName().contentEquals(TASK)
                    || (seen.add(annotation) && isTask(annotation, seen))) {
                return true;
            }
        }
        return false;
    }

    private static String companion(TypeElement type, Elements elements) {
        StringBuilder name = new StringBuilder(type.getSimpleName()).append(COMPANION);
        Element outer = type.getEnclosingElement();
        while (outer instanceof TypeElement) {
            name.insert(0, outer.getSimpleName() + "_");
            outer = outer.getEnclosingElement();
        }
        String place = elements.getPackageOf(type).getQualifiedName().toString();
        return place.isEmpty() ? name.toString() : place + "." + name;
    }
}
