package io.github.taskdef;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A queue that the stack creates: encrypted, reached over TLS only, with a dead-letter queue of the same kind, both kept when the stack goes.
 * It is encrypted with {@link SqsQueue#kmsKey}, or else with a key of SQS's own, and it is a FIFO queue where {@link SqsQueue#value} ends
 * in {@code .fifo}.
 *
 * <p>The dead-letter queue keeps messages for 14 days, the longest SQS can. Nothing is granted on it: <code>${queue:jobs.deadLetterQueueArn}</code>
 * and <code>${queue:jobs.deadLetterQueueUrl}</code> are for statements and variables that need it.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html">SetQueueAttributes</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface NewQueue {

    /**
     * The queue's name in the account: up to 80 letters, digits and {@code _ -}, with {@code .fifo} at the end where {@link SqsQueue#value}
     * has it; 4 less with a dead-letter queue, whose name is this one with {@code -dlq} behind it. May hold <code>${…}</code> references.
     * Default: names that are made at deployment, so that two deployments do not collide.
     */
    String queueName() default "";

    /** Seconds for which a received message stays hidden, 0 to 43200; longer than its processing takes. Default: 30. */
    int visibilityTimeout() default 30;

    /** Seconds for which SQS keeps a message that nobody deletes, 60 to 1209600. Default: 345600, which is 4 days. */
    int messageRetentionPeriod() default 345_600;

    /** Seconds for which a new message stays hidden, 0 to 900. Default: 0. */
    int delaySeconds() default 0;

    /** Seconds for which a call waits for a message to come, 0 to 20. Default: 20, so that an empty queue costs few calls. */
    int receiveMessageWaitTimeSeconds() default 20;

    /** Bytes that a message can have, 1024 to 262144; SQS takes more, but not every provider for Terraform. Default: 262144. */
    int maximumMessageSize() default 262_144;

    /** Whether messages of one content are one message; with a FIFO queue only. Default: false. */
    boolean contentBasedDeduplication() default false;

    /** Whether there is a dead-letter queue. Default: true; without one a message that cannot be processed returns until it is too old. */
    boolean deadLetterQueue() default true;

    /** How often a message is received before it goes to the dead-letter queue, 1 to 1000. Default: 5. */
    int maxReceiveCount() default 5;

    /** Whether both queues outlive the stack. Default: true. */
    boolean retain() default true;

    /** The services of AWS that may send ({@code sqs:SendMessage}) to the queue; the dead-letter queue has its messages from the queue alone. Default: none; only roles may. */
    Sender[] senders() default {};

    /**
     * The name that {@link SqsQueue#value} had when this was first deployed, where it has another one today: the queues stay the same. The
     * template goes on calling it as it did, since CloudFormation cannot rename, so this stays as long as what was made then; Terraform's
     * state moves to the new name. Default: it never had another.
     */
    String formerName() default "";
}
