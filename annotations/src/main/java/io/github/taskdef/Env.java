package io.github.taskdef;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An environment variable of a container, its value in plain sight. What must not be seen is a {@link Secret}: what looks like a
 * credential is warned of, and a parameter in it is {@code NoEcho} in CloudFormation and {@code sensitive} in Terraform.
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Env {

    /**
     * The variable's name: letters, digits and underscores, not beginning with a digit. A property's name in words with dots between
     * them, as Spring reads it from the environment, cannot be read by a shell.
     */
    String name();

    /** The variable's value; may hold <code>${…}</code> references. */
    String value();
}
