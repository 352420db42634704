package io.github.taskdef.processor;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A place where a user writes a value: a member of an annotation on a class, or of an annotation within it,
 * {@code EcsTask.environment.value}. All there are is found in the annotations themselves, so that a new one is a position at once.
 *
 * @param root the annotation on the class
 * @param path the members that lead there, of which the last one takes the value
 */
record Position(Class<?> root, List<Method> path) {
    private static final Set<Class<?>> NUMBERS = Set.of(int.class, long.class);

    static List<Position> ofTexts() {
        return all(Set.of(String.class));
    }

    static List<Position> ofNumbers() {
        return all(NUMBERS);
    }

    private static List<Position> all(Set<Class<?>> types) {
        List<Position> found = new ArrayList<>();
        Vocabulary.ON_CLASSES.forEach(root -> collect(root, root, List.of(), types, found));
        return found;
    }

    private static void collect(
            Class<?> root, Class<?> type, List<Method> before, Set<Class<?>> types, List<Position> found) {
        for (Method member : Vocabulary.members(type)) {
            List<Method> path = new ArrayList<>(before);
            path.add(member);
            Class<?> element = elementOf(member);
            if (element.isAnnotation()) {
                collect(root, element, path, types, found);
            } else if (types.contains(element)) {
                found.add(new Position(root, path));
            }
        }
    }

    static Class<?> elementOf(Method member) {
        Class<?> type = member.getReturnType();
        return type.isArray() ? type.getComponentType() : type;
    }

    /** The member that takes the value. */
    Method member() {
        return path.get(path.size() - 1);
    }

    /** The member by the annotation that declares it: {@code Env.value}, wherever an {@code Env} stands. */
    String declared() {
        return declared(member());
    }

    static String declared(Method member) {
        return member.getDeclaringClass().getSimpleName() + "." + member.getName();
    }

    boolean isLong() {
        return elementOf(member()).equals(long.class);
    }

    @Override
    public String toString() {
        return root.getSimpleName() + "." + path.stream().map(Method::getName).collect(Collectors.joining("."));
    }
}
