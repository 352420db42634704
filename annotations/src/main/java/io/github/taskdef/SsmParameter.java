package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter of SSM Parameter Store that the application's code reads or changes while it runs, by the AWS SDK, or the path of many: the
 * task role is granted the actions of the levels, on this parameter or path and no other, and its name can be put into a variable at the
 * same time. A parameter that ECS is to put into a variable when the task starts is {@link Secret}.
 *
 * <pre>{@code
 * @SsmParameter(value = "/orders", access = SsmParameter.Access.READ_BELOW, env = "SETTINGS_PATH")
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-access.html">Restricting access to
 *     Parameter Store parameters using IAM policies</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(SsmParameter.List.class)
public @interface SsmParameter {

    /**
     * The parameter or path: its name, up to 1011 letters, digits and {@code _ . -}, in up to 15 levels each behind a slash, in the
     * account and region of the task, or its ARN. The value of a reference it begins with has no slash before it. May hold
     * <code>${…}</code> references.
     */
    String value();

    /** What the application does with it; several levels add up. Default: {@link Access#READ}. */
    Access[] access() default Access.READ;

    /**
     * The environment variable of the application's container that holds the {@code Name} or {@code Path} of the SDK's requests: name or
     * ARN, as it is written here; SSM takes an ARN from who reads, and a name from who writes. Default: none.
     */
    String env() default "";

    /**
     * The ARN of the customer-managed KMS key that encrypts it as a {@code SecureString}, or <code>${param:Name}</code>: the application
     * may then use the key too, by way of SSM only. Default: none, which does for keys that AWS manages, and for what is not encrypted.
     */
    String kmsKey() default "";

    /** What an application does with a parameter. */
    enum Access {
        /** Reads it ({@code ssm:GetParameter}, {@code GetParameters}). */
        READ,
        /** Reads whatever is below the path ({@code ssm:GetParametersByPath}, and each parameter by its name). */
        READ_BELOW,
        /** Gives it a value, also the first one ({@code ssm:PutParameter}). */
        WRITE
    }

    /** Several parameters; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The parameters. */
        SsmParameter[] value();
    }
}
