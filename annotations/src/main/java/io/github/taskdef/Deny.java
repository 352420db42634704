package io.github.taskdef;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A statement of an IAM policy that denies actions, whatever else allows them. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Deny {

    /**
     * The actions: {@code "s3:DeleteObject"}; {@code *} and {@code ?} stand for characters of the name. At least one, unless there are
     * {@link #notActions}.
     */
    String[] actions() default {};

    /** In place of {@link #actions}: all actions but these are denied. Default: none. */
    String[] notActions() default {};

    /** The ARNs of the resources; may hold <code>${…}</code> references. At least one, unless there are {@link #notResources}. */
    String[] resources() default {};

    /** In place of {@link #resources}: the actions are denied on all resources but these. Default: none. */
    String[] notResources() default {};

    /** What must be so as well, all of it. */
    Condition[] conditions() default {};

    /** An id of letters and digits, unique in the role. Default: none. */
    String sid() default "";
}
