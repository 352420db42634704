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
     * A name by which tasks of one stack have one execution role together, which may do what any of them needs: 1 to 64 letters, digits,
     * hyphens and underscores. All of them say the same of the role but for its statements. Default: each task has its own.
     */
    String shared() default "";

    /**
     * How long a session of whoever assumes the role can last, in seconds: 3600 to 43200. Default: 3600. The sessions that ECS itself
     * opens for the containers, and renews, are not shortened by it.
     *
     * @see <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html">CreateRole: MaxSessionDuration</a>
     */
    int maxSessionDuration() default 3600;

    /**
     * The ARN of a role that exists already; then no role is made, and of what it is nothing can be said here. Whoever owns that role
     * sees to its permissions: what it needs, statements here among it, stands in {@code META-INF/taskdef/<stack>.permissions.json} as policy
     * documents that can be attached to it.
     */
    String arn() default "";
}
