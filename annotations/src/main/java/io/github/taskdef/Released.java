package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the task's stack made and no longer makes, and what is left behind on purpose, with its data: {@code @Released(volumes = "data")}
 * beside the place where {@code @EfsVolume(name = "data")} stood. From then on it belongs to nobody's stack; who wants it again names it by
 * its id, as {@link EfsVolume#fileSystemId} does.
 *
 * <p>Without it, dropping what holds data and is told of in {@code taskdef.lock} is a compile error. CloudFormation leaves such things
 * alone by their {@code DeletionPolicy}; for Terraform, {@code removed} blocks are written. It can go once the stack was deployed wherever
 * it is. To give data up instead, say {@code retain = false} where it is made, deploy, and then drop it.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html">DeletionPolicy
 *     attribute</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface Released {

    /** The names that volumes had whose file systems the stack created: {@link EfsVolume#name}. */
    String[] volumes() default {};

    /** What {@link S3Bucket#value} of created buckets was. */
    String[] buckets() default {};

    /** What {@link DynamoDbTable#value} of created tables was. */
    String[] tables() default {};

    /** What {@link SqsQueue#value} of created queues was; their dead-letter queues stay too. */
    String[] queues() default {};

    /** What {@link Secret#env} of generated secrets was. */
    String[] secrets() default {};
}
