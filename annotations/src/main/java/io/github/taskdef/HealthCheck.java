package io.github.taskdef;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How ECS asks a container whether it is well: a command run inside it, well if it exits with 0.
 *
 * <p>A slim image has no {@code curl}. What it has is {@code java}: a class with a {@code main} that asks the application's own port
 * and exits with 0 or 1 makes a check that works in each image.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html">HealthCheck</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface HealthCheck {

    /**
     * The command: {@code "CMD"} and its words, or {@code "CMD-SHELL"} and one line for the container's shell. Default: no health
     * check.
     */
    String[] command() default {};

    /** Seconds between two checks, 5 to 300. Default: 30. */
    int interval() default 30;

    /** Seconds until a check counts as failed, 2 to 60, at most the interval. Default: 5. */
    int timeout() default 5;

    /** Failed checks in a row until the container is unwell, 1 to 10. Default: 3. */
    int retries() default 3;

    /** Seconds after the start in which failed checks do not count, 0 to 300. Default: 0. */
    int startPeriod() default 0;
}
