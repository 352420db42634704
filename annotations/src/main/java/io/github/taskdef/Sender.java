package io.github.taskdef;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A service of AWS that may send to a queue, topic or bucket that the stack creates: an SNS topic to the queue that subscribes to it, a rule
 * of EventBridge to its target, a bucket of S3 to where its events go, a service to the bucket where its logs go. Their policies are the
 * stack's, so that this cannot be allowed elsewhere. Everybody is still denied what is not sent over TLS.
 *
 * <p>A queue or topic with a {@code kmsKey} is written to by services only where the key's own policy lets them use it
 * ({@code kms:Decrypt} and {@code kms:GenerateDataKey*}); Taskdef warns of it, since that policy is its owner's. Queues without one need
 * nothing more.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html">The confused deputy problem</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Sender {

    /**
     * The service principal, such as {@code sns.amazonaws.com}, {@code events.amazonaws.com}, {@code s3.amazonaws.com} or
     * {@code delivery.logs.amazonaws.com}. May hold <code>${region}</code> and <code>${urlSuffix}</code>.
     */
    String service();

    /**
     * The ARNs of what sends: the topic, the rule, the bucket. One at least, each a whole ARN, in which {@code *} may stand behind the
     * account, or a reference such as <code>${param:TopicArn}</code>.
     */
    String[] sourceArns();

    /**
     * The account of what sends, 12 digits or a reference: for S3, whose ARNs name none, and for services that send for whole accounts.
     * Default: for S3 the stack's own; otherwise none, since the ARNs name it.
     */
    String sourceAccount() default "";
}
