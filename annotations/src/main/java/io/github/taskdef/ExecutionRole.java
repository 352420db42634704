package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What ECS itself may do to start the task: pull the images, write the logs, read the declared secrets. The role is derived from
 * what the task declares, so this annotation is needed only to replace it or to add to it.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html">Amazon ECS task execution
 *     IAM role</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface ExecutionRole {

    /** What is allowed beyond what is derived. */
    Allow[] value() default {};

    /** What is denied, whatever else allows it. */
    Deny[] deny() default {};

    /** ARNs of managed policies, at most 10. */
    String[] managedPolicies() default {};

    /** The ARN of the policy that bounds what the role can ever do. Default: none. */
    String permissionsBoundary() default "";

    /** The role's path: begins and ends with a slash, at most 512 characters. Default: {@code "/"}. */
    String path() default "/";

    /** The role's name, as for {@link TaskRole#name}. Default: one that is made at deployment. */
    String name() default "";

    /**
     * The ARN of a role that exists already; then no role is made, nothing else can be said here, and whoever owns that role sees to
     * its permissions.
     */
    String arn() default "";
}
