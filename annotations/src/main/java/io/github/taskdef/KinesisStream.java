package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A data stream of Amazon Kinesis that the application's code uses: the task role is granted the actions of the levels, on this stream and
 * no other, and its name can be put into a variable at the same time. What the Kinesis Client Library does beside it, to make its table of
 * leases and to publish metrics, is told by {@link TaskRole}.
 *
 * <pre>{@code
 * @KinesisStream(value = "orders", access = KinesisStream.Access.WRITE, env = "ORDERS_STREAM")
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/streams/latest/dev/controlling-access.html">Controlling access to Amazon Kinesis Data Streams
 *     resources using IAM</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(KinesisStream.List.class)
public @interface KinesisStream {

    /**
     * The stream: its name, up to 128 letters, digits and {@code _ . -}, in the account and region of the task, or its ARN. May hold
     * <code>${…}</code> references.
     */
    String value();

    /** What the application does with it; several levels add up. Default: {@link Access#READ}. */
    Access[] access() default Access.READ;

    /** The environment variable of the application's container that holds the stream's name. Default: none. */
    String env() default "";

    /**
     * The ARN of the customer-managed KMS key that encrypts it, or <code>${param:Name}</code>: the application may then use the key too,
     * by way of Kinesis only. Default: none, which does for keys that AWS manages.
     */
    String kmsKey() default "";

    /** What an application does with a stream. */
    enum Access {
        /** Reads records, sharing its throughput with others ({@code kinesis:GetRecords} and what leads to it). */
        READ,
        /**
         * Has records pushed to a consumer that it registers and that has throughput of its own ({@code kinesis:SubscribeToShard} and what
         * leads to it).
         */
        SUBSCRIBE,
        /** Writes records ({@code kinesis:PutRecord}, {@code PutRecords}). */
        WRITE
    }

    /** Several streams; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The streams. */
        KinesisStream[] value();
    }
}
