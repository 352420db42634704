package io.github.taskdef.processor.random;

import io.github.taskdef.processor.Vocabulary;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * An annotation as it is written, from which what is refused can be taken away.
 *
 * @param type the annotation
 * @param members by their names, each the source of a value, an annotation, or a list of such
 */
record Node(Class<?> type, TreeMap<String, Object> members) {

    Node(Class<?> type) {
        this(type, new TreeMap<>());
    }

    /** The annotation as source. */
    String source() {
        String name = "@" + Vocabulary.name(type);
        return members.isEmpty()
                ? name
                : members.entrySet().stream()
                        .map(member -> member.getKey() + " = " + source(member.getValue()))
                        .collect(Collectors.joining(", ", name + "(", ")"));
    }

    private static String source(Object value) {
        if (value instanceof Node annotation) {
            return annotation.source();
        }
        return value instanceof List<?> elements
                ? elements.stream().map(Node::source).collect(Collectors.joining(", ", "{", "}"))
                : value.toString();
    }

    /** Shows every member that is written, here and below. */
    void visit(Consumer<String> member) {
        members.forEach((name, value) -> {
            member.accept(Vocabulary.name(type) + "." + name);
            visit(value, member);
        });
    }

    private static void visit(Object value, Consumer<String> member) {
        if (value instanceof Node annotation) {
            annotation.visit(member);
        } else if (value instanceof List<?> elements) {
            elements.forEach(element -> visit(element, member));
        }
    }

    /**
     * Takes away what a path leads to: a member, an element; where the value is left at its default, some other member, which may be what
     * is in its way.
     *
     * @return whether anything could be taken away; otherwise the whole annotation is too much
     */
    boolean drop(List<String> path) {
        if (path.isEmpty()) {
            return false;
        }
        String name = path.get(0);
        Object value = members.get(name);
        List<String> rest = path.subList(1, path.size());
        if (value == null) {
            return dropAny();
        }
        if (value instanceof Node annotation && annotation.drop(rest)) {
            return true;
        }
        if (value instanceof List<?> && !rest.isEmpty()) {
            return dropElement(name, new ArrayList<>((List<?>) value), rest);
        }
        return dropMember(name);
    }

    /** Where, in the source, what a path leads to begins and ends; or what it comes to last, since a default is written nowhere. */
    int[] place(List<String> path) {
        if (path.isEmpty() || !members.containsKey(path.get(0))) {
            return new int[] {0, source().length()};
        }
        String name = path.get(0);
        int from = Vocabulary.name(type).length() + "@(".length();
        for (Map.Entry<String, Object> before : members.headMap(name).entrySet()) {
            from += (before.getKey() + " = " + source(before.getValue()) + ", ").length();
        }
        return within(members.get(name), path.subList(1, path.size()), from + (name + " = ").length());
    }

    private static int[] within(Object value, List<String> path, int from) {
        if (value instanceof Node annotation) {
            int[] place = annotation.place(path);
            return new int[] {from + place[0], from + place[1]};
        }
        if (value instanceof List<?> elements && !path.isEmpty() && Integer.parseInt(path.get(0)) < elements.size()) {
            int index = Integer.parseInt(path.get(0));
            int before = elements.subList(0, index).stream()
                    .mapToInt(element -> (source(element) + ", ").length())
                    .sum();
            return within(elements.get(index), path.subList(1, path.size()), from + 1 + before);
        }
        return new int[] {from, from + source(value).length()};
    }

    private boolean dropElement(String name, List<Object> elements, List<String> path) {
        int index = Integer.parseInt(path.get(0));
        boolean isDropped = index < elements.size()
                && elements.get(index) instanceof Node element
                && element.drop(path.subList(1, path.size()));
        if (isDropped) {
            return true;
        }
        if (index >= elements.size() || elements.size() == 1) {
            return dropMember(name);
        }
        elements.remove(index);
        members.put(name, elements);
        return true;
    }

    private boolean dropMember(String name) {
        boolean isOptional = method(name).getDefaultValue() != null;
        return isOptional && members.remove(name) != null;
    }

    private boolean dropAny() {
        return members.descendingKeySet().stream().toList().stream().anyMatch(this::dropMember);
    }

    private Method method(String name) {
        return Vocabulary.members(type).stream()
                .filter(member -> member.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
