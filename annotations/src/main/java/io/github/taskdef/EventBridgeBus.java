package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An event bus of Amazon EventBridge that the application's code uses: the task role is granted the actions of the levels, on this bus and
 * no other, and its ARN can be put into a variable at the same time.
 *
 * <pre>{@code
 * @EventBridgeBus(value = "orders", env = "ORDERS_BUS_ARN")
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html">Using identity-based policies in
 *     Amazon EventBridge</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(EventBridgeBus.List.class)
public @interface EventBridgeBus {

    /**
     * The bus: its name, up to 256 letters, digits and {@code . _ -}, in the account and region of the task, or its ARN; the one that
     * every account has is {@code default}. May hold <code>${…}</code> references.
     */
    String value();

    /** What the application does with it; several levels add up. Default: {@link Access#PUBLISH}. */
    Access[] access() default Access.PUBLISH;

    /**
     * The environment variable of the application's container that holds the bus's ARN, the {@code EventBusName} of the SDK's requests.
     * Default: none.
     */
    String env() default "";

    /** What an application does with a bus. */
    enum Access {
        /** Publishes events ({@code events:PutEvents}). */
        PUBLISH
    }

    /** Several buses; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The buses. */
        EventBridgeBus[] value();
    }
}
