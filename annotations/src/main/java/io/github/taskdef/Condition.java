package io.github.taskdef;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A condition of a policy statement.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html">IAM JSON
 *     policy elements: Condition operators</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Condition {

    /** The operator, {@code "StringEquals"}, {@code "ArnLike"}; also with {@code IfExists} or {@code ForAllValues:}. */
    String operator();

    /** The condition key, {@code "aws:RequestedRegion"}. */
    String key();

    /** The values, one of which must match; may hold <code>${…}</code> references. At least one. No character beyond U+00FF. */
    String[] values();
}
