package io.github.taskdef.processor;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.spi.TaskDeclaration;
import java.util.ArrayList;
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
        Map<String, TaskDeclaration> sorted = new TreeMap<>();
        for (TaskDeclaration task : tasks) {
            sorted.put(intent(task).family().value() + "\0" + task.origin().element(), task);
        }
        return List.copyOf(sorted.values());
    }

    /** Tasks by their stacks, which are in the order of their names. */
    static List<Stack> of(List<TaskDeclaration> tasks) {
        Map<String, List<TaskDeclaration>> byName = new TreeMap<>();
        for (TaskDeclaration task : tasks) {
            String name = nameOf(task);
            byName.putIfAbsent(name, new ArrayList<>());
            byName.get(name).add(task);
        }
        List<Stack> stacks = new ArrayList<>();
        for (Map.Entry<String, List<TaskDeclaration>> entry : byName.entrySet()) {
            stacks.add(new Stack(entry.getKey(), entry.getValue()));
        }
        return stacks;
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
        for (TaskDeclaration task : tasks) {
            if (task.isBroken()) {
                return true;
            }
        }
        return false;
    }

    /** The class that is told what is wrong with the stack as a whole. */
    TaskDeclaration first() {
        return tasks.get(0);
    }

    /** What gave it its name. */
    Origin nameOrigin() {
        return intent(first()).stack().origin();
    }

    Element element() {
        return first().origin().element();
    }

    Element[] elements() {
        return elements(tasks);
    }

    /** The classes of tasks. */
    static Element[] elements(List<TaskDeclaration> tasks) {
        Element[] elements = new Element[tasks.size()];
        for (int index = 0; index < elements.length; index++) {
            elements[index] = tasks.get(index).origin().element();
        }
        return elements;
    }

    private static TaskIntent intent(TaskDeclaration task) {
        return task.only(TaskIntent.class).orElseThrow();
    }
}
