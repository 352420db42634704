package io.github.taskdef.processor.feature.grant;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.intent.CreationIntent;
import io.github.taskdef.processor.intent.QueueDescription;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;

/**
 * What may be said of a queue that is created.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html">SetQueueAttributes</a>
 */
final class QueueRules {
    /** CreateQueue of the SQS API; with {@code .fifo}. */
    private static final int LONGEST_NAME = 80;

    /** The units of SetQueueAttributes are seconds; 12 hours, 14 days, 15 minutes. */
    private static final int MOST_VISIBILITY = 43_200;

    private static final int LEAST_RETENTION = 60;
    private static final int MOST_RETENTION = 1_209_600;
    private static final int MOST_DELAY = 900;
    private static final int MOST_WAIT = 20;

    /** 1 KiB, and what version 5.100 of Terraform's AWS provider takes: 256 KiB, a quarter of what SQS does. */
    private static final int LEAST_SIZE = 1_024;

    private static final int MOST_SIZE = 262_144;

    /** maxReceiveCount of a RedrivePolicy. */
    private static final int MOST_RECEIVES = 1_000;

    private QueueRules() {}

    static void check(CreationIntent created, QueueDescription queue, TaskDeclaration task) {
        int suffix = queue.deadLetterQueue().value() ? QueueCreation.DEAD_LETTERS.length() : 0;
        FifoRules.checkName(created, LONGEST_NAME - suffix, Problem.QUEUE_NAME, task);
        within(queue.visibilityTimeout(), "seconds as visibility timeout", 0, MOST_VISIBILITY, task);
        within(queue.messageRetentionPeriod(), "seconds as retention period", LEAST_RETENTION, MOST_RETENTION, task);
        within(queue.delaySeconds(), "seconds of delay", 0, MOST_DELAY, task);
        within(queue.receiveMessageWaitTimeSeconds(), "seconds to wait for a message", 0, MOST_WAIT, task);
        within(queue.maximumMessageSize(), "bytes as size of a message", LEAST_SIZE, MOST_SIZE, task);
        within(queue.maxReceiveCount(), "receives before a message is given up", 1, MOST_RECEIVES, task);
        FifoRules.checkDeduplication(created, queue.contentBasedDeduplication(), task);
        if (queue.maxReceiveCount().isStated() && !queue.deadLetterQueue().value()) {
            task.report(Problem.DEAD_LETTERS_NOWHERE, queue.maxReceiveCount().origin());
        }
    }

    private static void within(Setting<Integer> number, String what, int least, int most, TaskDeclaration task) {
        if (number.value() < least || number.value() > most) {
            task.report(Problem.QUEUE_NUMBER, number.origin(), number.value(), what, least, most);
        }
    }
}
