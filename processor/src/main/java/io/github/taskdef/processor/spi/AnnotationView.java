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

    /** Whether a member was given in a layer above another's, or the other not at all: it then stands in its place. */
    boolean isNearer(String member, String other);

    Setting<String> text(String member);

    Setting<Integer> whole(String member);

    Setting<Long> big(String member);

    Setting<Boolean> truth(String member);

    /** The name of an enum constant. */
    Setting<String> constant(String member);

    /** The words of a member that is one value, such as a command: those nearest the class, and no others. */
    List<Setting<String>> words(String member);

    /** A list: what the class says, added to what its composed annotations say, each text once. */
    List<Setting<String>> texts(String member);

    List<Setting<Long>> bigs(String member);

    List<Setting<String>> constants(String member);

    AnnotationView annotation(String member);

    /** A list, as {@link #texts} is one. */
    List<AnnotationView> annotations(String member);

    /** A list in which what is nearer the class takes the place of what has the same text for a member. */
    List<AnnotationView> annotations(String member, String key);
}
