package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A queue of Amazon SQS that the application's code uses: the task role is granted the actions of the levels, on this queue and no
 * other, and the queue's URL can be put into a variable at the same time.
 *
 * <pre>{@code
 * @SqsQueue(value = "orders", access = SqsQueue.Access.CONSUME, env = "ORDERS_QUEUE_URL")
 * @SqsQueue(value = "jobs", env = "JOBS_QUEUE_URL", create = @NewQueue(visibilityTimeout = 60))
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-api-permissions-reference.html">Amazon SQS
 *     API permissions: Actions and resource reference</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(SqsQueue.List.class)
public @interface SqsQueue {

    /**
     * The queue: its name, up to 80 letters, digits and {@code _ -}, with {@code .fifo} at the end if it is one, in the account and region
     * of the task, or its ARN. May hold <code>${…}</code> references. One that is created is named by this within the stack, where other
     * tasks that say the same name without {@link #create} mean it too; then it is a name without references.
     */
    String value();

    /** What the application does with it; several levels add up. Default: {@link Access#CONSUME}. */
    Access[] access() default Access.CONSUME;

    /** The environment variable of the application's container that holds the queue's URL. Default: none. */
    String env() default "";

    /**
     * The ARN of the customer-managed KMS key that encrypts it, or <code>${param:Name}</code>: the application may then use the key too, by way
     * of SQS only. Default: none, which does for keys that AWS manages.
     */
    String kmsKey() default "";

    /**
     * Creates the queue with its dead-letter queue; at most one. <code>${queue:name.arn}</code> and <code>${queue:name.url}</code> then mean it
     * in other texts of the class. Default: it exists already.
     */
    NewQueue[] create() default {};

    /** What an application does with a queue. */
    enum Access {
        /** Sends messages ({@code sqs:SendMessage}). */
        SEND,
        /** Receives messages, keeps them longer and deletes them ({@code sqs:ReceiveMessage}, {@code ChangeMessageVisibility},
         * {@code DeleteMessage}). */
        CONSUME
    }

    /** Several queues; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The queues. */
        SqsQueue[] value();
    }
}
