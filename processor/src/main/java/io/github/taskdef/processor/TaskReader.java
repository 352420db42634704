package io.github.taskdef.processor;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.feature.task.EcsTaskFeature;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.mirror.Composition;
import io.github.taskdef.processor.mirror.UnreadableValueException;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.Feature;
import io.github.taskdef.processor.spi.TaskDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads what classes declare, and keeps it until all are read. */
final class TaskReader {
    private final List<Feature> features;
    private final Reporter reporter;
    private final Composition composition;
    private final List<TaskDeclaration> tasks = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private boolean isWhole = true;

    TaskReader(List<Feature> features, Reporter reporter) {
        this.features = features;
        this.reporter = reporter;
        Set<String> annotations = new HashSet<>();
        for (Feature feature : features) {
            annotations.add(feature.annotation());
        }
        this.composition = new Composition(annotations);
    }

    boolean isRelevant(TypeElement annotation) {
        return composition.isRelevant(annotation);
    }

    /** What was read, right or wrong, as far as it is known to which stack it belongs. */
    List<TaskDeclaration> tasks() {
        return tasks;
    }

    /** Whether there is nothing to be done. */
    boolean isEmpty() {
        return tasks.isEmpty() && isWhole;
    }

    /** Whether of every task is known to which stack it belongs: if not, any stack may lack one. */
    boolean isWhole() {
        return isWhole;
    }

    /** The names of the classes that wait for another round. */
    List<String> takeWaiting() {
        List<String> names = List.copyOf(waiting);
        waiting.clear();
        return names;
    }

    /**
     * Reads a class; nothing comes of one that declares no task, which is reported, nor of one that waits.
     *
     * @param mayWait whether another round may know what the class names and nobody knows yet, since processors make it in this one
     */
    Optional<TaskDeclaration> read(TypeElement type, boolean mayWait) {
        Origin origin = new Origin(type, null, null, type.getSimpleName().toString());
        TaskDeclaration task = new TaskDeclaration(origin, type.getSimpleName().toString(), reporter);
        Map<String, List<AnnotationView>> annotations = composition.of(type, new ReadingReporter(reporter));
        if (!annotations.containsKey(EcsTaskFeature.ANNOTATION)) {
            annotations.values().stream()
                    .flatMap(List::stream)
                    .limit(1)
                    .forEach(stray -> reporter.report(Problem.TASK_MISSING, stray.origin(), stray.name()));
            return Optional.empty();
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            reporter.report(
                    Problem.TASK_ABSTRACT,
                    annotations.get(EcsTaskFeature.ANNOTATION).get(0).origin(),
                    type.getSimpleName());
        }
        boolean isKept = true;
        try {
            read(annotations, task);
        } catch (UnreadableValueException refusedByCompiler) {
            isKept = !mayWait;
            if (mayWait) {
                waiting.add(type.getQualifiedName().toString());
            } else {
                reporter.markBroken(type);
            }
        } finally {
            if (isKept) {
                keep(task);
            }
        }
        return isKept ? Optional.of(task) : Optional.empty();
    }

    private void read(Map<String, List<AnnotationView>> annotations, TaskDeclaration task) {
        for (Feature feature : features) {
            for (AnnotationView one : annotations.getOrDefault(feature.annotation(), List.of())) {
                feature.read(one, task);
            }
        }
        task.checkReferences();
        for (Feature feature : features) {
            feature.check(task);
        }
    }

    private void keep(TaskDeclaration task) {
        if (task.only(TaskIntent.class).isPresent()) {
            tasks.add(task);
        } else {
            isWhole = false;
        }
    }
}
