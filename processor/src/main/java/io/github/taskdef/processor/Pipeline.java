package io.github.taskdef.processor;

import io.github.taskdef.processor.check.Checks;
import io.github.taskdef.processor.companion.CompanionWriter;
import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.feature.BuiltInFeatures;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.mirror.Composition;
import io.github.taskdef.processor.mirror.UnreadableValueException;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.DerivedStack;
import io.github.taskdef.processor.spi.Feature;
import io.github.taskdef.processor.spi.TaskDeclaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The order in which things are done: read each class, then, once all are read, derive, check, render and write each stack. */
final class Pipeline {
    private final List<Feature> features = BuiltInFeatures.all();
    private final Composition composition =
            new Composition(features.stream().map(Feature::annotation).collect(Collectors.toSet()));
    private final List<TaskDeclaration> tasks = new ArrayList<>();
    private final Reporter reporter;
    private final Output output;
    private final StackFiles files;

    /** Whether of every task is known to which stack it belongs: if not, any stack may lack one. */
    private boolean isWhole = true;

    Pipeline(Filer filer, Reporter reporter) {
        this.reporter = reporter;
        this.output = new Output(filer, reporter);
        this.files = new StackFiles(output, reporter);
    }

    boolean isRelevant(TypeElement annotation) {
        return composition.isRelevant(annotation);
    }

    /** Reads one class and writes its companion. */
    void read(TypeElement type) {
        Origin origin = new Origin(type, null, null, type.getSimpleName().toString());
        TaskDeclaration task = new TaskDeclaration(origin, type.getSimpleName().toString(), reporter);
        Map<String, List<AnnotationView>> annotations =
                composition.of(type, text -> SpeakableText.check(text, reporter));
        if (!annotations.containsKey(BuiltInFeatures.TASK)) {
            annotations.values().stream()
                    .flatMap(List::stream)
                    .limit(1)
                    .forEach(stray -> reporter.report(Problem.TASK_MISSING, stray.origin(), stray.name()));
            return;
        }
        try {
            for (Feature feature : features) {
                annotations.getOrDefault(feature.annotation(), List.of()).forEach(one -> feature.read(one, task));
            }
            task.checkReferences();
            features.forEach(feature -> feature.check(task));
        } catch (UnreadableValueException refusedByCompiler) {
            reporter.markBroken(type);
        } finally {
            keep(task);
        }
        output.write(CompanionWriter.companion(task, type), type);
    }

    private void keep(TaskDeclaration task) {
        if (task.only(TaskIntent.class).isPresent()) {
            tasks.add(task);
        } else {
            isWhole = false;
        }
    }

    /**
     * The tasks that share a stack.
     *
     * @param name the stack's name
     * @param tasks in the order of their families
     */
    record Stack(String name, List<TaskDeclaration> tasks) {
        Element first() {
            return tasks.get(0).origin().element();
        }
    }

    /** All that was read, by stacks; the order in which classes were compiled does not show. */
    List<Stack> stacks() {
        List<TaskDeclaration> sorted = tasks.stream()
                .sorted(Comparator.<TaskDeclaration, String>comparing(
                                task -> intent(task).family().value())
                        .thenComparing(task -> task.origin().element().toString()))
                .toList();
        StackRules.checkFamilies(sorted);
        Map<String, List<TaskDeclaration>> byName = new TreeMap<>();
        sorted.forEach(task -> byName.computeIfAbsent(intent(task).stack().value(), name -> new ArrayList<>())
                .add(task));
        return byName.entrySet().stream()
                .map(entry -> new Stack(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static TaskIntent intent(TaskDeclaration task) {
        return task.only(TaskIntent.class).orElseThrow();
    }

    /** Something to blame for a fault that is no single class's. */
    Optional<Element> anyTask() {
        return tasks.stream().findFirst().map(task -> task.origin().element());
    }

    /** Checks a stack and writes its files, or none of them where one of its tasks has an error. */
    void finish(Stack stack) {
        if (!isBroken(stack)) {
            StackRules.check(stack.name(), stack.tasks());
        }
        if (!isBroken(stack)) {
            write(stack);
        }
    }

    /** Removes the files of a stack that has an error: those of an earlier compilation must not pass for today's. */
    void clear(Stack stack) {
        // what is no name of a stack never was a file's, and must not lead to one elsewhere
        if (isBroken(stack) && TaskIntent.STACK_NAME.matcher(stack.name()).matches()) {
            files.remove(stack.name(), stack.first());
        }
    }

    private void write(Stack stack) {
        DerivedStack derived = new StackDerivation(features, reporter).derive(stack.name(), stack.tasks());
        Checks.all().forEach(check -> check.check(derived, reporter));
        if (!isBroken(stack)) {
            files.write(
                    derived,
                    stack.tasks().stream().map(task -> task.origin().element()).toArray(Element[]::new));
        }
    }

    private boolean isBroken(Stack stack) {
        return !isWhole || stack.tasks().stream().anyMatch(TaskDeclaration::isBroken);
    }
}
