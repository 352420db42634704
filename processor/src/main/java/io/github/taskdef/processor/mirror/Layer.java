package io.github.taskdef.processor.mirror;

import io.github.taskdef.processor.diagnostics.Origin;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * An annotation mirror and where it counts as standing.
 *
 * @param depth how many composed annotations lie between it and the class
 * @param carrier the composed annotation that carries it; null where the class does
 */
record Layer(
        AnnotationMirror mirror,
        Origin origin,
        int depth,
        @Nullable TypeElement carrier) {

    /** Whether its values can be pointed at: not those of a composed annotation, which stand elsewhere. */
    boolean isInPlace() {
        return depth == 0;
    }

    /** An annotation that is a value of this one. */
    Layer nested(AnnotationMirror nested, Origin place) {
        return new Layer(nested, place, depth, carrier);
    }

    /** A member as it is written here; empty where it is not. */
    Optional<Entry> stated(String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> value :
                mirror.getElementValues().entrySet()) {
            if (value.getKey().getSimpleName().contentEquals(member)) {
                Origin place = origin.member(member, isInPlace() ? value.getValue() : null);
                return Optional.of(new Entry(this, value.getValue(), place, true));
            }
        }
        return Optional.empty();
    }

    /** A value of a layer, given or default. */
    record Entry(Layer layer, AnnotationValue value, Origin origin, boolean isStated) {

        /** An element of a value that is a list. */
        Entry element(int index, AnnotationValue element) {
            boolean hasPosition = isStated && layer.isInPlace();
            return new Entry(layer, element, origin.element(index, hasPosition ? element : null), isStated);
        }
    }
}
