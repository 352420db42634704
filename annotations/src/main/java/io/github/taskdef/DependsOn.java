package io.github.taskdef;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A container of the same task that must have got somewhere before this one starts.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html">ContainerDependency</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface DependsOn {

    /** The other container's name. */
    String value();

    /** How far the other container must have got. Default: {@link Condition#START}. */
    Condition condition() default Condition.START;

    /** How far a container has got. */
    enum Condition {
        /** It has started. */
        START,
        /** It has ended, however. Not for an essential container. */
        COMPLETE,
        /** It has ended with exit code 0. Not for an essential container. */
        SUCCESS,
        /** Its health check has passed; it needs one. */
        HEALTHY
    }
}
