package io.github.taskdef;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Mounts a volume of the task into a {@link Container}. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Mount {

    /** The name of a volume on the same class, of whichever kind. */
    String volume();

    /** Where it is mounted: an absolute path. Default: the volume's own mount path. */
    String path() default "";

    /** Whether this container only reads. Default: as the volume says. */
    boolean readOnly() default false;
}
