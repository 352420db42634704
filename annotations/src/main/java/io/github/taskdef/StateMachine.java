package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A state machine of AWS Step Functions that the application's code uses: the task role is granted the actions of the levels, on this
 * state machine and its executions and no other, and its ARN can be put into a variable at the same time.
 *
 * <pre>{@code
 * @StateMachine(value = "fulfil-order", env = "FULFIL_ORDER_ARN")
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/concept-create-iam-advanced.html">Creating granular permissions for
 *     non-admin users in Step Functions</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(StateMachine.List.class)
public @interface StateMachine {

    /**
     * The state machine: its name, up to 80 letters, digits and {@code _ - . + = @ ! ' ( )}, in the account and region of the task, or its
     * ARN, without a version or an alias: IAM judges the state machine behind them. May hold <code>${…}</code> references.
     */
    String value();

    /** What the application does with it; several levels add up. Default: {@link Access#START}. */
    Access[] access() default Access.START;

    /** The environment variable of the application's container that holds the state machine's ARN. Default: none. */
    String env() default "";

    /**
     * The ARN of the customer-managed KMS key that encrypts it, or <code>${param:Name}</code>: the application may then use the key too,
     * by way of Step Functions only. Default: none, which does for keys that AWS manages.
     */
    String kmsKey() default "";

    /** What an application does with a state machine. */
    enum Access {
        /** Starts executions ({@code states:StartExecution}). */
        START,
        /** Executes it and waits for the result, which express ones can ({@code states:StartSyncExecution}). */
        CALL,
        /**
         * Reads which executions there are, and what became of them ({@code states:ListExecutions}, {@code DescribeExecution}, {@code
         * GetExecutionHistory}).
         */
        READ,
        /** Stops executions ({@code states:StopExecution}). */
        STOP
    }

    /** Several state machines; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The state machines. */
        StateMachine[] value();
    }
}
