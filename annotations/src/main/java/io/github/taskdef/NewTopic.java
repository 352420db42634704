package io.github.taskdef;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A topic that the stack creates: published to over TLS only, encrypted with {@link SnsTopic#kmsKey} where that is given, and a FIFO topic
 * where {@link SnsTopic#value} ends in {@code .fifo}. It holds no messages, so it goes with the stack.
 *
 * @see <a href="https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html">CreateTopic</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface NewTopic {

    /**
     * The topic's name in the account: up to 256 letters, digits and {@code _ -}, with {@code .fifo} at the end where {@link SnsTopic#value}
     * has it. May hold <code>${…}</code> references. Default: one that is made at deployment, so that two deployments do not collide; a FIFO
     * topic has no default, since CloudFormation makes no name for it.
     */
    String topicName() default "";

    /** Whether messages of one content are one message; with a FIFO topic only. Default: false. */
    boolean contentBasedDeduplication() default false;

    /** The services of AWS that may send ({@code sns:Publish}) to the topic. Default: none; only roles may. */
    Sender[] senders() default {};

    /**
     * The name that {@link SnsTopic#value} had when this was first deployed, where it has another one today: the topic stays the same. The
     * template goes on calling it as it did, since CloudFormation cannot rename, so this stays as long as what was made then; Terraform's
     * state moves to the new name. Default: it never had another.
     */
    String formerName() default "";
}
