package io.github.taskdef.processor;

import io.github.taskdef.processor.TaskIndex.Task;
import io.github.taskdef.processor.companion.CompanionWriter;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.feature.BuiltInFeatures;
import io.github.taskdef.processor.lock.Lock;
import io.github.taskdef.processor.lock.LockPlace;
import io.github.taskdef.processor.spi.Feature;
import io.github.taskdef.processor.spi.TaskDeclaration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The order in which things are done: read each class, then, once all are read, derive, check, render and write each stack. */
final class Pipeline {
    private final Reporter reporter;
    private final Guard guard;
    private final TaskReader reader;
    private final Output output;
    private final StackFiles files;
    private final Optional<Lock> lock;
    private final Emission emission;
    private final boolean rolesAreSeparate;
    private final TaskIndex index;
    private final EarlierTasks earlier;
    private final Elements elements;

    Pipeline(ProcessingEnvironment environment, Options options, Reporter reporter) {
        List<Feature> features = BuiltInFeatures.all();
        this.reporter = reporter;
        this.guard = new Guard(reporter);
        this.reader = new TaskReader(features, reporter);
        this.output = new Output(options.directory(), environment.getFiler(), reporter);
        this.files = new StackFiles(options.targets(), output, reporter);
        this.lock = lock(options);
        this.rolesAreSeparate = options.rolesAreSeparate();
        this.emission = new Emission(features, reporter, files, lock, rolesAreSeparate);
        this.index = new TaskIndex(output);
        this.earlier = new EarlierTasks(index, output, environment);
        this.elements = environment.getElementUtils();
    }

    /** None where the compiler keeps its files in no folder of a project. */
    private Optional<Lock> lock(Options options) {
        Optional<Path> classes = options.hasLock() ? output.folder(TaskIndex.FILE) : Optional.empty();
        Optional<Path> place = classes.isPresent() ? LockPlace.of(classes.get(), options.lock()) : Optional.empty();
        return place.isPresent() ? Optional.of(new Lock(place.get(), reporter)) : Optional.empty();
    }

    boolean isRelevant(TypeElement annotation) {
        return reader.isRelevant(annotation);
    }

    /** Takes note of what is compiled, and reads the classes among it that carry an annotation of ours. */
    void read(RoundEnvironment round, Set<TypeElement> annotated) {
        earlier.see(round);
        Set<TypeElement> types = new LinkedHashSet<>(annotated);
        for (String name : reader.takeWaiting()) {
            types.add(elements.getTypeElement(name));
        }
        for (TypeElement type : types) {
            guard.run(type, () -> read(type, round.processingOver()));
        }
    }

    /** What is made in the last round is warned of by the compiler; a class that waited until then is refused by it anyway. */
    private void read(TypeElement type, boolean isLast) {
        Optional<TaskDeclaration> task = reader.read(type, !isLast);
        if (!isLast && task.isPresent()) {
            output.write(CompanionWriter.companion(task.get(), type), type);
        }
    }

    /** Once everything is compiled. */
    void finish() {
        Optional<TypeElement> any = earlier.anyShown();
        if (any.isPresent()) {
            guard.run(any.get(), () -> finish(any.get()));
        }
    }

    private void finish(Element any) {
        EarlierTasks.Left left = earlier.left();
        if (!reader.isEmpty() || !left.areAll() || earlier.isAnnotationShown() || isLocked()) {
            finish(left, any);
        }
    }

    private boolean isLocked() {
        return lock.isPresent() && !lock.get().isEmpty();
    }

    private void finish(EarlierTasks.Left left, Element any) {
        for (TypeElement type : left.readable()) {
            reporter.markUnseen(type);
            guard.run(type, () -> reader.read(type, false));
        }
        List<TaskDeclaration> tasks = Stack.sorted(reader.tasks());
        StackRules.checkFamilies(tasks);
        List<Stack> stacks = Stack.of(tasks);
        StackRules.checkNames(stacks);
        if (rolesAreSeparate) {
            StackRules.checkRoles(stacks);
        }
        for (Task task : left.hidden()) {
            reportHidden(task, stacks);
        }
        for (Stack stack : stacks) {
            finish(stack);
        }
        removeEnded(stacks, left.hidden(), any);
        if (lock.isPresent()) {
            close(lock.get(), stacks, left.hidden());
        }
        note(tasks, left.hidden(), any);
    }

    private void finish(Stack stack) {
        if (reader.isWhole()) {
            guard.run(stack.element(), () -> emission.emit(stack));
        }
        if (!reader.isWhole() || stack.isBroken()) {
            guard.run(stack.element(), () -> emission.clear(stack));
        }
    }

    /** Changes nothing where something is wrong: what was locked stays so until it is put right. */
    private void close(Lock lock, List<Stack> stacks, List<Task> hidden) {
        Set<String> names = new HashSet<>();
        boolean isWhole = reader.isWhole() && hidden.isEmpty();
        for (Stack stack : stacks) {
            names.add(stack.name());
            isWhole &= !stack.isBroken();
        }
        for (Task task : hidden) {
            names.addAll(task.stacks());
        }
        if (lock.checkEnded(names) && isWhole) {
            lock.write();
        }
    }

    /** A stack of several tasks cannot be told without one of them. */
    private void reportHidden(Task hidden, List<Stack> stacks) {
        for (Stack stack : stacks) {
            if (hidden.stacks().contains(stack.name())) {
                stack.first().report(Problem.TASK_HIDDEN, stack.first().origin(), stack.name(), hidden.type());
            }
        }
    }

    private void removeEnded(List<Stack> stacks, List<Task> hidden, Element any) {
        Set<String> ended = earlier.stacks();
        for (Stack stack : stacks) {
            ended.removeAll(emission.names(stack.name()));
        }
        for (Task task : hidden) {
            ended.removeAll(task.stacks());
        }
        for (String stack : ended) {
            files.remove(stack, any);
        }
    }

    private void note(List<TaskDeclaration> tasks, List<Task> hidden, Element any) {
        List<Task> all = new ArrayList<>(hidden);
        // what is wrong is shown again, so where all is wrong there is nothing to be kept
        if (!areBroken(tasks)) {
            for (TaskDeclaration task : tasks) {
                all.add(note(task));
            }
        }
        Collections.sort(all);
        index.write(all, tasks.isEmpty() ? new Element[] {any} : Stack.elements(tasks));
    }

    private static boolean areBroken(List<TaskDeclaration> tasks) {
        for (TaskDeclaration task : tasks) {
            if (!task.isBroken()) {
                return false;
            }
        }
        return true;
    }

    private Task note(TaskDeclaration task) {
        TypeElement type = (TypeElement) task.origin().element();
        String stack = Stack.nameOf(task);
        return new Task(type.getQualifiedName().toString(), Stack.isName(stack) ? emission.names(stack) : List.of(""));
    }
}
