package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Metrics of Amazon CloudWatch that the application's code makes: the task role is granted the actions of the levels, in this namespace
 * and no other, and the namespace can be put into a variable at the same time.
 *
 * <pre>{@code
 * @CloudWatchMetrics(value = "Orders", env = "METRICS_NAMESPACE")
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/iam-cw-condition-keys-namespace.html">Using condition keys
 *     to limit access to CloudWatch namespaces</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(CloudWatchMetrics.List.class)
public @interface CloudWatchMetrics {

    /**
     * The namespace: up to 255 letters, digits, spaces and {@code . _ / # : -}, not beginning with {@code AWS/}. May hold
     * <code>${…}</code> references.
     */
    String value();

    /** What the application does with it; several levels add up. Default: {@link Access#PUBLISH}. */
    Access[] access() default Access.PUBLISH;

    /** The environment variable of the application's container that holds the namespace. Default: none. */
    String env() default "";

    /** What an application does with metrics. */
    enum Access {
        /** Publishes data points ({@code cloudwatch:PutMetricData}). */
        PUBLISH
    }

    /** Several namespaces; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The namespaces. */
        CloudWatchMetrics[] value();
    }
}
