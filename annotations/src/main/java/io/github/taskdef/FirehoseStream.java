package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A stream of Amazon Data Firehose that the application's code uses: the task role is granted the actions of the levels, on this stream
 * and no other, and its name can be put into a variable at the same time.
 *
 * <pre>{@code
 * @FirehoseStream(value = "orders", env = "ORDERS_FIREHOSE")
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/firehose/latest/dev/controlling-access.html">Controlling access with Amazon Data Firehose</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(FirehoseStream.List.class)
public @interface FirehoseStream {

    /**
     * The stream: its name, up to 64 letters, digits and {@code _ . -}, in the account and region of the task, or its ARN. May hold
     * <code>${…}</code> references.
     */
    String value();

    /** What the application does with it; several levels add up. Default: {@link Access#SEND}. */
    Access[] access() default Access.SEND;

    /** The environment variable of the application's container that holds the stream's name. Default: none. */
    String env() default "";

    /** What an application does with a stream. */
    enum Access {
        /** Sends records ({@code firehose:PutRecord}, {@code PutRecordBatch}). */
        SEND
    }

    /** Several streams; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The streams. */
        FirehoseStream[] value();
    }
}
