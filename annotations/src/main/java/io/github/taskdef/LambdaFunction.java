package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A function of AWS Lambda that the application's code uses: the task role is granted the actions of the levels, on this function, its
 * versions and aliases, and no other, and its ARN can be put into a variable at the same time.
 *
 * <pre>{@code
 * @LambdaFunction(value = "price-order", env = "PRICE_FUNCTION_ARN")
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-api-permissions-ref.html">Resources and conditions for Lambda
 *     actions</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(LambdaFunction.List.class)
public @interface LambdaFunction {

    /**
     * The function: its name, up to 64 letters, digits and {@code _ -}, in the account and region of the task, or its ARN, without a
     * version or an alias. May hold <code>${…}</code> references.
     */
    String value();

    /** What the application does with it; several levels add up. Default: {@link Access#INVOKE}. */
    Access[] access() default Access.INVOKE;

    /**
     * The environment variable of the application's container that holds the function's ARN, the {@code FunctionName} of the SDK's
     * requests. Default: none.
     */
    String env() default "";

    /** What an application does with a function. */
    enum Access {
        /** Invokes it, and waits for its result or not ({@code lambda:InvokeFunction}). */
        INVOKE
    }

    /** Several functions; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The functions. */
        LambdaFunction[] value();
    }
}
