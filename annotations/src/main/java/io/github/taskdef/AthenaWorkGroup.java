package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A work group of Amazon Athena that the application's code asks in: the task role is granted the actions of the levels, on this work
 * group and no other, and its name can be put into a variable at the same time. What the queries read, and the bucket of their results,
 * are told by {@link GlueDatabase} and {@link S3Bucket}.
 *
 * <pre>{@code
 * @AthenaWorkGroup(value = "reports", env = "WORK_GROUP")
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/athena/latest/ug/example-policies-workgroup.html">Example workgroup policies</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(AthenaWorkGroup.List.class)
public @interface AthenaWorkGroup {

    /**
     * The work group: its name, up to 128 letters, digits and {@code . _ -}, in the account and region of the task, or its ARN. May hold
     * <code>${…}</code> references.
     */
    String value();

    /** What the application does with it; several levels add up. Default: {@link Access#QUERY}. */
    Access[] access() default Access.QUERY;

    /** The environment variable of the application's container that holds the work group's name. Default: none. */
    String env() default "";

    /** What an application does with a work group. */
    enum Access {
        /** Starts and stops queries and reads their results ({@code athena:StartQueryExecution}, {@code GetQueryResults} and the like). */
        QUERY
    }

    /** Several work groups; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The work groups. */
        AthenaWorkGroup[] value();
    }
}
