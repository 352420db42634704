package io.github.taskdef;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A tag of AWS resources. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Tag {

    /** The key: 1 to 128 characters, not beginning with {@code aws:}. */
    String key();

    /**
     * The value: up to 256 characters, not beginning with {@code aws:}, at least one where the task has a volume; may hold <code>${…}</code>
     * references.
     */
    String value();
}
