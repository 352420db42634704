package io.github.taskdef.processor.spi;

import io.github.taskdef.processor.diagnostics.Origin;
import java.util.List;

/**
 * One annotation as its user wrote it, members read by name and type; a member that was not given has the default of the annotation's
 * declaration. Asking for a member that the annotation does not declare, or for another type, is a fault of the feature.
 */
public interface AnnotationView {

    /** The simple name, {@code EfsVolume}. */
    String name();

    /** The annotation itself. */
    Origin origin();

    /** Whether a member was given. */
    boolean isStated(String member);

    /** Whether a member was given nearer the class than another, or the other not at all: it then stands in its place. */
    boolean isNearer(String member, String other);

    Setting<String> text(String member);

    Setting<Integer> whole(String member);

    Setting<Long> big(String member);

    Setting<Boolean> truth(String member);

    /** The name of an enum constant. */
    Setting<String> constant(String member);

    List<Setting<String>> texts(String member);

    List<Setting<Long>> bigs(String member);

    List<Setting<String>> constants(String member);

    AnnotationView annotation(String member);

    List<AnnotationView> annotations(String member);
}
