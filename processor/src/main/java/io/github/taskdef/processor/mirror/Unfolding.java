package io.github.taskdef.processor.mirror;

import io.github.taskdef.processor.diagnostics.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** One class's annotations while they are unfolded: each composed annotation is passed once, however many ways lead to it. */
final class Unfolding {
    private final Composition composition;
    private final ReadingListener listener;
    private final Set<String> passed = new HashSet<>();
    private final Map<String, List<Layer>> found = new LinkedHashMap<>();

    Unfolding(Composition composition, ReadingListener listener) {
        this.composition = composition;
        this.listener = listener;
    }

    /** The known annotations in the order they are written, by their fully qualified names. */
    Map<String, List<Layer>> found() {
        return found;
    }

    /** Adds an annotation of the class, or what it is composed of. */
    void add(Layer layer) {
        TypeElement type = Composition.typeOf(layer.mirror());
        String name = type.getQualifiedName().toString();
        if (composition.isListOfKnown(name)) {
            addList(layer, name.substring(0, name.lastIndexOf('.')));
        } else if (composition.isKnown(name)) {
            add(name, layer);
        } else if (composition.isRelevant(type)) {
            checkMembers(layer, type);
            if (passed.add(name)) {
                addComposed(layer, type);
            }
        }
    }

    private void addComposed(Layer layer, TypeElement type) {
        for (AnnotationMirror meta : type.getAnnotationMirrors()) {
            Origin use = layer.origin();
            String path = use.path() + " → " + Composition.pathOf(meta);
            add(new Layer(meta, new Origin(use.element(), use.annotation(), null, path), layer.depth() + 1, type));
        }
    }

    private void addList(Layer list, String element) {
        Origin origin = list.origin();
        for (AnnotationValue values : list.mirror().getElementValues().values()) {
            if (values.getValue() instanceof List<?> mirrors) {
                for (int index = 0; index < mirrors.size(); index++) {
                    AnnotationValue value = (AnnotationValue) mirrors.get(index);
                    if (value.getValue() instanceof AnnotationMirror mirror) {
                        String path = origin.path().replaceFirst("\\.List$", "") + "[" + index + "]";
                        AnnotationValue position = list.isInPlace() ? value : null;
                        add(
                                element,
                                list.nested(mirror, new Origin(origin.element(), origin.annotation(), position, path)));
                    }
                }
            }
        }
    }

    private void add(String name, Layer layer) {
        found.putIfAbsent(name, new ArrayList<>());
        found.get(name).add(layer);
    }

    /** What is given to a composed annotation under the name of a member that it was perhaps meant for. */
    private void checkMembers(Layer composed, TypeElement type) {
        for (ExecutableElement given : composed.mirror().getElementValues().keySet()) {
            String member = given.getSimpleName().toString();
            Optional<String> meant = declaring(member, type, new HashSet<>());
            if (meant.isPresent()) {
                Origin place = composed.stated(member).orElseThrow().origin();
                listener.notPassedOn(place, member, meant.get());
            }
        }
    }

    /** The simple name of a known annotation that an annotation is composed of and that has a member of the name. */
    private Optional<String> declaring(String member, TypeElement composed, Set<String> asked) {
        for (AnnotationMirror meta : composed.getAnnotationMirrors()) {
            TypeElement type = Composition.typeOf(meta);
            String name = type.getQualifiedName().toString();
            Optional<String> declaring = Optional.empty();
            if (composition.isListOfKnown(name) && type.getEnclosingElement() instanceof TypeElement repeated) {
                declaring = declared(member, repeated);
            } else if (composition.isKnown(name)) {
                declaring = declared(member, type);
            } else if (Composition.isOpen(name) && asked.add(name)) {
                declaring = declaring(member, type, asked);
            }
            if (declaring.isPresent()) {
                return declaring;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> declared(String member, TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals(member))
                .map(method -> type.getSimpleName().toString())
                .findFirst();
    }
}
