package io.github.taskdef;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The log group of a task, which the stack creates unless {@link #create} is false. Its containers write there through the {@code awslogs} driver, in non-blocking mode with a buffer of
 * 25 MiB, into streams that begin with the family.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html">Send Amazon ECS logs to
 *     CloudWatch</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Logging {

    /**
     * The days for which log events are kept: 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192,
     * 2557, 2922, 3288 or 3653; or 0 to keep them for ever. Stays away where {@link #create} is false. Default: 30.
     */
    int retentionDays() default 30;

    /**
     * The log group's name: 1 to 512 letters, digits and {@code . - _ / #}, not beginning with {@code aws/}. May hold <code>${…}</code>
     * references. Default: one that is made at deployment, so that two deployments do not meet.
     *
     * <p>Tasks of a stack that write the same name share the log group. It is created once, with the first of them by family, and they
     * say the same of {@link #retentionDays} and {@link #kmsKey}. Which task it is created with does not change, whatever tasks are added,
     * where the others set {@link #create} to false.
     *
     * <p>A log group with a name that is made stays when the stack goes or its first deployment fails, until its last event is
     * {@link #retentionDays} old, and empty from then on: it tells what went wrong. One with a given name goes, since the next attempt could
     * not make it again.
     */
    String group() default "";

    /**
     * Whether the stack creates the log group, and deletes it when the stack goes; its name must then be free. With false it exists
     * already, or another task of the stack creates it: {@link #group} names it, and its retention and key are its owner's. Default: true.
     */
    boolean create() default true;

    /**
     * The ARN of the KMS key, not of an alias, that encrypts the log group, or <code>${param:Name}</code>. The key's policy is its owner's,
     * and must let CloudWatch Logs use the key, or the log group cannot be created: {@code <stack>.permissions.json} has the statement.
     * Default: CloudWatch Logs encrypts with a key of its own.
     *
     * @see <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html">Encrypt log data in CloudWatch Logs
     *     using AWS KMS</a>
     */
    String kmsKey() default "";

    /**
     * A regular expression (RE2: no look-around) that the first line of each log event of the application's container matches.
     *
     * <p>Default: one that keeps Java stack traces together: lines that begin with white space or {@code Caused by} go on with
     * the event before them. Empty text: each line is an event.
     */
    String multilinePattern() default "^([^\\sC]|C[^a]|Ca[^u])";
}
