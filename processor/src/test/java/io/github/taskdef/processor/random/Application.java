package io.github.taskdef.processor.random;

import io.github.taskdef.processor.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The classes of a random application. */
public final class Application {
    private static final List<String> NAMES = List.of("OrdersApplication", "X", "Invoice_2");

    private final List<AnnotatedClass> classes;

    private Application(List<AnnotatedClass> classes) {
        this.classes = classes;
    }

    /** Whatever can be written; little of it is meant to be refused. */
    public static Application any(Choices choices) {
        AnyValues values = new AnyValues(choices, choices.one(50, 10, 3));
        return new Application(IntStream.rangeClosed(0, choices.below(NAMES.size()))
                .mapToObj(number -> anyClass(NAMES.get(number), choices, values))
                .collect(Collectors.toCollection(ArrayList::new)));
    }

    private static AnnotatedClass anyClass(String name, Choices choices, AnyValues values) {
        List<Node> own = new ArrayList<>(values.onClass());
        List<Node> composed = new ArrayList<>();
        if (choices.onceIn(4)) {
            own.stream()
                    .map(Node::type)
                    .distinct()
                    .filter(type -> choices.onceIn(2))
                    .toList()
                    .forEach(type -> move(type, own, composed));
            // what is said nearer wins, and what is said farther stands where the nearer says nothing
            composed.stream()
                    .filter(node -> !Vocabulary.isRepeatable(node.type()) && choices.onceIn(3))
                    .forEach(node -> own.add(values.annotation(node.type())));
        }
        return new AnnotatedClass(name, choices.one(AnnotatedClass.KINDS), own, composed);
    }

    private static void move(Class<?> type, List<Node> from, List<Node> to) {
        from.stream().filter(node -> node.type() == type).forEach(to::add);
        from.removeIf(node -> node.type() == type);
    }

    /** The files, by their names. */
    public Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        classes.forEach(one -> sources.putAll(one.sources()));
        return sources;
    }

    /** The class that a file declares. */
    Optional<AnnotatedClass> declaredBy(String file) {
        return classes.stream().filter(one -> one.file().equals(file)).findFirst();
    }

    List<AnnotatedClass> classes() {
        return List.copyOf(classes);
    }

    /** Takes away a class. */
    void drop(AnnotatedClass where) {
        classes.remove(where);
    }

    @Override
    public String toString() {
        return String.join("\n", sources().values());
    }
}
