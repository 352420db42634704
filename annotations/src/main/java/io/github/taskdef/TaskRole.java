package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the application's own code may do in AWS: the role whose credentials ECS hands to the task's containers.
 *
 * <pre>{@code
 * @TaskRole(@Allow(actions = "s3:GetObject", resources = "arn:${partition}:s3:::orders-${account}/*"))
 * }</pre>
 *
 * <p>A task without this annotation has a role of its own all the same, without permissions. What {@link EfsVolume} and ECS Exec
 * need is added by itself, and so is what {@link S3Bucket}, {@link SqsQueue} and their like say that the code does. The tags of the task
 * stand on the role too, so policies can ask for them as {@code aws:PrincipalTag}. Only tasks of the same account and region can be started with the role.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html">Amazon ECS task IAM role</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface TaskRole {

    /** What is allowed. */
    Allow[] value() default {};

    /** What is denied, whatever else allows it. */
    Deny[] deny() default {};

    /** ARNs of managed policies, at most 10. */
    String[] managedPolicies() default {};

    /** The ARN of the policy that bounds what the role can ever do. Default: none. */
    String permissionsBoundary() default "";

    /** The role's path: begins and ends with a slash, at most 512 characters. Default: {@code "/"}. */
    String path() default "/";

    /**
     * The role's name: 1 to 64 letters, digits and {@code + = , . @ _ -}. Default: one that is made at deployment. A name asks for
     * {@code CAPABILITY_NAMED_IAM} in CloudFormation.
     */
    String name() default "";

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
