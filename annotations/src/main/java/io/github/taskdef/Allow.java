package io.github.taskdef;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A statement of an IAM policy that allows actions.
 *
 * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">Actions,
 *     resources and condition keys for AWS services</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Allow {

    /**
     * The actions: {@code "s3:GetObject"}; {@code *} and {@code ?} stand for characters of the name. At least one. What AWS is not
     * known to have is warned of.
     */
    String[] actions();

    /**
     * The ARNs of the resources the actions may touch, or {@code "*"} for actions that can name none; may hold <code>${…}</code>
     * references. At least one. No character beyond U+00FF.
     */
    String[] resources();

    /** What must be so as well, all of it. */
    Condition[] conditions() default {};

    /** An id of letters and digits, unique in the role. Default: none. */
    String sid() default "";
}
