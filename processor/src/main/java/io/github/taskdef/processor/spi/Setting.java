package io.github.taskdef.processor.spi;

import io.github.taskdef.processor.diagnostics.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * A value of an annotation that remembers where it was given.
 *
 * @param value the value
 * @param origin where it was given; the annotation, where it was left at its default
 * @param isStated whether it was given at all
 */
public record Setting<T>(T value, Origin origin, boolean isStated) {

    /** Another value at the same place: what a default or a short form comes to. */
    public <U> Setting<U> with(U other) {
        return new Setting<>(other, origin, isStated);
    }

    /** The values alone. */
    public static <T> List<T> values(List<Setting<T>> settings) {
        List<T> values = new ArrayList<>();
        for (Setting<T> setting : settings) {
            values.add(setting.value());
        }
        return values;
    }

    /** The same, held for not given: what a default was taken from. */
    public Setting<T> unstated() {
        return new Setting<>(value, origin, false);
    }
}
