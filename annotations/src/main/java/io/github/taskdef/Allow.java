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
     * The actions: {@code "s3:GetObject"}; {@code *} and {@code ?} stand for characters of the name. At least one, unless there are
     * {@link #notActions}. What AWS is not known to have is warned of, and so is an action that acts on none of the resources.
     */
    String[] actions() default {};

    /**
     * In place of {@link #actions}: all actions but these are allowed, those of services yet to come among them, so it is warned of.
     * Default: none.
     *
     * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html">IAM JSON policy
     *     elements: NotAction</a>
     */
    String[] notActions() default {};

    /**
     * The ARNs of the resources the actions may touch, or {@code "*"} for actions that can name none; may hold <code>${…}</code>
     * references. At least one, unless there are {@link #notResources}. No character beyond U+00FF.
     */
    String[] resources() default {};

    /**
     * In place of {@link #resources}: all resources but these may be touched, those of other accounts among them, so it is warned of.
     * Default: none.
     *
     * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html">IAM JSON policy
     *     elements: NotResource</a>
     */
    String[] notResources() default {};

    /** What must be so as well, all of it. */
    Condition[] conditions() default {};

    /** An id of letters and digits, unique in the role. Default: none. */
    String sid() default "";
}
