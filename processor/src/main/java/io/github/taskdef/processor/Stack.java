package io.github.taskdef.processor;

import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.spi.TaskDeclaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Element;

/**
 * The tasks that share a stack.
 *
 * @param name the stack's name
 * @param tasks in the order of their families
 */
record Stack(String name, List<TaskDeclaration> tasks) {

    /** The tasks in an order in which that of their compilation does not show. */
    static List<TaskDeclaration> sorted(List<TaskDeclaration> tasks) {
        return tasks.stream()
                .sorted(Comparator.<TaskDeclaration, String>comparing(
                                task -> intent(task).family().value())
                        .thenComparing(task -> task.origin().element().toString()))
                .toList();
    }

    /** Tasks by their stacks, which are in the order of their names. */
    static List<Stack> of(List<TaskDeclaration> tasks) {
        Map<String, List<TaskDeclaration>> byName = new TreeMap<>();
        tasks.forEach(task ->
                byName.computeIfAbsent(nameOf(task), name -> new ArrayList<>()).add(task));
        return byName.entrySet().stream()
                .map(entry -> new Stack(entry.getKey(), entry.getValue()))
                .toList();
    }

    static String nameOf(TaskDeclaration task) {
        return intent(task).stack().value();
    }

    /** Whether files can be named after it. */
    boolean hasValidName() {
        return isName(name);
    }

    static boolean isName(String name) {
        return TaskIntent.STACK_NAME.matcher(name).matches();
    }

    boolean isBroken() {
        return tasks.stream().anyMatch(TaskDeclaration::isBroken);
    }

    /** The class that is told what is wrong with the stack as a whole. */
    TaskDeclaration first() {
        return tasks.get(0);
    }

    Element[] elements() {
        return tasks.stream().map(task -> task.origin().element()).toArray(Element[]::new);
    }

    private static TaskIntent intent(TaskDeclaration task) {
        return task.only(TaskIntent.class).orElseThrow();
    }
}
