package io.github.taskdef.processor.mirror;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.spi.AnnotationView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Unfolds composed annotations: a class annotated with {@code @BatchTask}, itself annotated with {@code @EcsTask}, carries
 * {@code @EcsTask}. Meta-annotations are followed to any depth, each annotation type once.
 */
public final class Composition {
    private static final String REPEATABLE = "java.lang.annotation.Repeatable";

    private final Set<String> known;
    private final Map<String, Boolean> leadsToKnown = new HashMap<>();

    /** Unfolds to the annotations of these fully qualified names, and to the lists that repeat them. */
    public Composition(Set<String> known) {
        this.known = Set.copyOf(known);
    }

    /** Whether an annotation is one of the known ones, or composed of some. */
    public boolean isRelevant(TypeElement annotation) {
        String name = annotation.getQualifiedName().toString();
        Boolean answer = leadsToKnown.get(name);
        if (answer == null) {
            answer = leadsOn(annotation, new HashSet<>());
            leadsToKnown.put(name, answer);
        }
        return answer;
    }

    /** Whether a known annotation is reached without passing any twice. What is passed may lead on by another way: no answer for it. */
    private boolean leadsOn(TypeElement annotation, Set<String> passed) {
        String name = annotation.getQualifiedName().toString();
        return isKnown(name)
                || (isOpen(name)
                        && passed.add(name)
                        && annotation.getAnnotationMirrors().stream().anyMatch(meta -> leadsOn(typeOf(meta), passed)));
    }

    /**
     * The known annotations a class carries, in the order they are written, by their fully qualified names.
     *
     * @param listener hears of all that is read from them
     */
    public Map<String, List<AnnotationView>> of(Element element, ReadingListener listener) {
        Unfolding unfolding = new Unfolding(this, listener);
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            unfolding.add(new Layer(mirror, new Origin(element, mirror, null, pathOf(mirror)), 0, null));
        }
        Map<String, List<AnnotationView>> views = new LinkedHashMap<>();
        for (Map.Entry<String, List<Layer>> one : unfolding.found().entrySet()) {
            views.put(one.getKey(), views(one.getValue(), listener));
        }
        return views;
    }

    /** Those of a list stand side by side; single ones lie over each other. */
    private static List<AnnotationView> views(List<Layer> found, ReadingListener listener) {
        if (found.size() > 1 && !isRepeatable(found.get(0).mirror())) {
            return List.of(new MirrorView(new Layers(found, Composition::overrides), listener));
        }
        List<AnnotationView> views = new ArrayList<>();
        for (Layer one : found) {
            views.add(new MirrorView(Layers.of(one), listener));
        }
        return views;
    }

    /** Whether what carries the one leads to what carries the other; where they go round in circles, from nearer the class. */
    private static boolean overrides(Layer one, Layer other) {
        TypeElement above = one.carrier();
        TypeElement below = other.carrier();
        if (above == null || below == null) {
            return above == null && below != null;
        }
        return leadsTo(below, above, new HashSet<>())
                && (one.depth() < other.depth() || !leadsTo(above, below, new HashSet<>()));
    }

    private static boolean leadsTo(TypeElement end, TypeElement from, Set<String> passed) {
        String name = from.getQualifiedName().toString();
        return isOpen(name)
                && passed.add(name)
                && from.getAnnotationMirrors().stream()
                        .map(Composition::typeOf)
                        .anyMatch(meta -> meta.equals(end) || leadsTo(end, meta, passed));
    }

    private static boolean isRepeatable(AnnotationMirror mirror) {
        for (AnnotationMirror meta : typeOf(mirror).getAnnotationMirrors()) {
            if (typeOf(meta).getQualifiedName().contentEquals(REPEATABLE)) {
                return true;
            }
        }
        return false;
    }

    boolean isKnown(String name) {
        return known.contains(name) || isListOfKnown(name);
    }

    boolean isListOfKnown(String name) {
        return name.endsWith(".List") && known.contains(name.substring(0, name.length() - ".List".length()));
    }

    /** What the platform declares is composed of nothing of ours: not worth a look. */
    static boolean isOpen(@Nullable String name) {
        return name != null && !name.startsWith("java.");
    }

    static String pathOf(AnnotationMirror mirror) {
        TypeElement type = typeOf(mirror);
        String outer = type.getEnclosingElement() instanceof TypeElement enclosing
                        && type.getSimpleName().contentEquals("List")
                ? enclosing.getSimpleName() + "."
                : "";
        return "@" + outer + type.getSimpleName();
    }

    static TypeElement typeOf(AnnotationMirror mirror) {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }
}
