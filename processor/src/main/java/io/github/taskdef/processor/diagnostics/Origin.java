package io.github.taskdef.processor.diagnostics;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where something was said.
 *
 * @param element the annotated class
 * @param annotation the annotation on it, or null where the class itself is meant
 * @param value the very value, or null where the annotation is meant: for values left at their default, and for those of a
 *     composed annotation, which stand in another file
 * @param path the value's path as a person would write it, {@code @Container[1].environment[0].value}; every message carries it,
 *     since not every compiler shows the value
 */
public record Origin(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value,
        String path) {

    /** The place in words, for a message at another one: {@code @EfsVolume[0].name of Orders}. */
    public String inWords() {
        return annotation == null ? path : path + " of " + element.getSimpleName();
    }

    /** The class's name as source code spells it, {@code example.Orders}. */
    public String type() {
        return element.toString();
    }

    /** The origin of a member of the annotation meant here. */
    public Origin member(String name, @Nullable AnnotationValue memberValue) {
        return new Origin(element, annotation, memberValue, path + "." + name);
    }

    /** The origin of an element of the array meant here. */
    public Origin element(int index, @Nullable AnnotationValue elementValue) {
        return new Origin(element, annotation, elementValue, path + "[" + index + "]");
    }
}
