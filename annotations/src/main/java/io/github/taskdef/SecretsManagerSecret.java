package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A secret of AWS Secrets Manager that the application's code reads or changes while it runs, by the AWS SDK: the task role is granted the
 * actions of the levels, on this secret and no other, and what finds it can be put into a variable at the same time. A secret that ECS is
 * to put into a variable when the task starts is {@link Secret}.
 *
 * <pre>{@code
 * @SecretsManagerSecret(value = "orders/db", env = "DB_SECRET_ID")
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html">Identity-based policies</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(SecretsManagerSecret.List.class)
public @interface SecretsManagerSecret {

    /**
     * The secret: its name, up to 512 letters, digits and {@code / _ + = . @ -}, without the hyphen and six characters that Secrets
     * Manager adds, in the account and region of the task, or its ARN, with them or without; <code>${secret:NAME.arn}</code> is one that
     * {@link Secret} generates. May hold <code>${…}</code> references.
     */
    String value();

    /** What the application does with it; several levels add up. Default: {@link Access#READ}. */
    Access[] access() default Access.READ;

    /**
     * The environment variable of the application's container that holds the {@code SecretId} of the SDK's requests: name or ARN, as it is
     * written here. Default: none.
     */
    String env() default "";

    /**
     * The ARN of the customer-managed KMS key that encrypts it, or <code>${param:Name}</code>: the application may then use the key too,
     * by way of Secrets Manager only. Default: none, which does for keys that AWS manages.
     */
    String kmsKey() default "";

    /** What an application does with a secret. */
    enum Access {
        /**
         * Reads its value ({@code secretsmanager:GetSecretValue}) and what is told of it ({@code DescribeSecret}), as clients that cache
         * it do.
         */
        READ,
        /** Gives it a new value ({@code secretsmanager:PutSecretValue}). */
        WRITE
    }

    /** Several secrets; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The secrets. */
        SecretsManagerSecret[] value();
    }
}
