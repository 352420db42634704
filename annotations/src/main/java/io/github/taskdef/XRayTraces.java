package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the application, or a collector beside it, traces with AWS X-Ray: the task role is granted the actions of the levels. There is
 * one place for the traces of an account, so there is nothing to name.
 *
 * <pre>{@code
 * @XRayTraces
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSXRayDaemonWriteAccess.html">AWSXRayDaemonWriteAccess</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface XRayTraces {

    /** What the application does with traces. Default: {@link Access#SEND}. */
    Access[] access() default Access.SEND;

    /** What an application does with traces. */
    enum Access {
        /** Sends segments, and asks which requests to trace ({@code xray:PutTraceSegments}, {@code GetSamplingRules} and the like). */
        SEND
    }
}
