package io.github.taskdef;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An environment variable of a container, its value in plain sight. What must not be seen is a {@link Secret}. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Env {

    /** The variable's name: letters, digits and underscores, not beginning with a digit. */
    String name();

    /** The variable's value; may hold <code>${…}</code> references. */
    String value();
}
