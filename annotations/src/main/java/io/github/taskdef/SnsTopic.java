package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A topic of Amazon SNS that the application's code uses: the task role is granted the actions of the levels, on this topic and no
 * other, and the topic's ARN can be put into a variable at the same time.
 *
 * <pre>{@code
 * @SnsTopic(value = "orders", env = "ORDERS_TOPIC_ARN")
 * @SnsTopic(value = "news", env = "NEWS_TOPIC_ARN", create = @NewTopic)
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html">Amazon SNS API
 *     permissions: Actions and resource reference</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(SnsTopic.List.class)
public @interface SnsTopic {

    /**
     * The topic: its name, up to 256 letters, digits and {@code _ -}, with {@code .fifo} at the end if it is one, in the account and region
     * of the task, or its ARN. May hold <code>${…}</code> references. One that is created is named by this within the stack, where other
     * tasks that say the same name without {@link #create} mean it too; then it is a name without references.
     */
    String value();

    /** What the application does with it; several levels add up. Default: {@link Access#PUBLISH}. */
    Access[] access() default Access.PUBLISH;

    /** The environment variable of the application's container that holds the topic's ARN. Default: none. */
    String env() default "";

    /**
     * The ARN of the customer-managed KMS key that encrypts it, or <code>${param:Name}</code>: the application may then use the key too, by way
     * of SNS only. Default: none, which does for keys that AWS manages.
     */
    String kmsKey() default "";

    /**
     * Creates the topic; at most one. <code>${topic:name.arn}</code> then means it in other texts of the class. Default: it exists already.
     */
    NewTopic[] create() default {};

    /** What an application does with a topic. */
    enum Access {
        /** Publishes messages ({@code sns:Publish}). */
        PUBLISH
    }

    /** Several topics; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The topics. */
        SnsTopic[] value();
    }
}
