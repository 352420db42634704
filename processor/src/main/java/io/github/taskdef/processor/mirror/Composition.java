package io.github.taskdef.processor.mirror;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
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
     * @param onText is shown every text that is read from them
     */
    public Map<String, List<AnnotationView>> of(Element element, Consumer<Setting<String>> onText) {
        Map<String, List<Found>> found = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            Origin origin = new Origin(element, mirror, null, pathOf(mirror));
            collect(mirror, origin, 0, seen, found);
        }
        Map<String, List<AnnotationView>> views = new LinkedHashMap<>();
        for (Map.Entry<String, List<Found>> one : found.entrySet()) {
            views.put(one.getKey(), views(one.getValue(), onText));
        }
        return views;
    }

    /** A known annotation, and how many composed annotations lie between it and the class. */
    private record Found(MirrorView.Layer layer, int depth) {}

    private void collect(
            AnnotationMirror mirror, Origin origin, int depth, Set<String> seen, Map<String, List<Found>> found) {
        TypeElement type = typeOf(mirror);
        String name = type.getQualifiedName().toString();
        if (known.contains(name)) {
            add(name, new Found(new MirrorView.Layer(mirror, origin, depth == 0), depth), found);
        } else if (isListOfKnown(name)) {
            collectList(mirror, name, origin, depth, found);
        } else if (seen.add(name) && isRelevant(type)) {
            for (AnnotationMirror meta : type.getAnnotationMirrors()) {
                Origin use =
                        new Origin(origin.element(), origin.annotation(), null, origin.path() + " → " + pathOf(meta));
                collect(meta, use, depth + 1, seen, found);
            }
        }
    }

    private void collectList(
            AnnotationMirror list, String name, Origin origin, int depth, Map<String, List<Found>> found) {
        String element = name.substring(0, name.lastIndexOf('.'));
        for (AnnotationValue values : list.getElementValues().values()) {
            if (values.getValue() instanceof List<?> mirrors) {
                for (int index = 0; index < mirrors.size(); index++) {
                    AnnotationValue value = (AnnotationValue) mirrors.get(index);
                    if (value.getValue() instanceof AnnotationMirror mirror) {
                        String path = origin.path().replaceFirst("\\.List$", "") + "[" + index + "]";
                        Origin place =
                                new Origin(origin.element(), origin.annotation(), depth == 0 ? value : null, path);
                        add(element, new Found(new MirrorView.Layer(mirror, place, depth == 0), depth), found);
                    }
                }
            }
        }
    }

    private static void add(String name, Found one, Map<String, List<Found>> found) {
        found.putIfAbsent(name, new ArrayList<>());
        found.get(name).add(one);
    }

    /** Those of a list stand side by side; single ones lie over each other, the nearest on top. */
    private static List<AnnotationView> views(List<Found> found, Consumer<Setting<String>> onText) {
        if (found.size() > 1 && !isRepeatable(found.get(0).layer().mirror())) {
            return List.of(new MirrorView(nearestFirst(found), onText));
        }
        List<AnnotationView> views = new ArrayList<>();
        for (Found one : found) {
            views.add(new MirrorView(List.of(one.layer()), onText));
        }
        return views;
    }

    private static List<MirrorView.Layer> nearestFirst(List<Found> found) {
        return found.stream()
                .sorted((one, other) -> Integer.compare(one.depth(), other.depth()))
                .map(Found::layer)
                .toList();
    }

    private static boolean isRepeatable(AnnotationMirror mirror) {
        for (AnnotationMirror meta : typeOf(mirror).getAnnotationMirrors()) {
            if (typeOf(meta).getQualifiedName().contentEquals(REPEATABLE)) {
                return true;
            }
        }
        return false;
    }

    private boolean isKnown(String name) {
        return known.contains(name) || isListOfKnown(name);
    }

    private boolean isListOfKnown(String name) {
        return name.endsWith(".List") && known.contains(name.substring(0, name.length() - ".List".length()));
    }

    /** What the platform declares is composed of nothing of ours: not worth a look. */
    private static boolean isOpen(@Nullable String name) {
        return name != null && !name.startsWith("java.");
    }

    private static String pathOf(AnnotationMirror mirror) {
        TypeElement type = typeOf(mirror);
        String outer = type.getEnclosingElement() instanceof TypeElement enclosing
                        && type.getSimpleName().contentEquals("List")
                ? enclosing.getSimpleName() + "."
                : "";
        return "@" + outer + type.getSimpleName();
    }

    private static TypeElement typeOf(AnnotationMirror mirror) {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }
}
