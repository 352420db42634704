package io.github.taskdef.processor.mirror;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.spi.Setting;

/** Hears of what is read while it is read, whatever it is for. */
public interface ReadingListener {

    /** A text was read. */
    void text(Setting<String> text);

    /** Two composed annotations, neither of which carries the other, say different things, and nothing above them says which holds. */
    void disagreement(Origin one, Origin other);

    /**
     * A member was given to a composed annotation, which passes none on.
     *
     * @param annotation the simple name of the annotation that has a member of that name, and is not given it
     */
    void notPassedOn(Origin member, String name, String annotation);
}
