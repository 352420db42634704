package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A key of AWS KMS that the application's code uses itself, not by way of another service: the task role is granted the actions of the
 * levels, on this key and no other, and its ARN can be put into a variable at the same time. The key that a bucket, a queue or a secret is
 * encrypted with is told there.
 *
 * <pre>{@code
 * @KmsKey(value = "1234abcd-12ab-34cd-56ef-1234567890ab", access = KmsKey.Access.DECRYPT, env = "ORDERS_KEY_ARN")
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/kms/latest/developerguide/kms-api-permissions-reference.html">AWS KMS permissions</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(KmsKey.List.class)
public @interface KmsKey {

    /**
     * The key: its id, in the account and region of the task, or its ARN; a reference alone is its id. An alias is none: IAM judges the
     * key behind it, and no policy can name the alias in its stead. May hold <code>${…}</code> references.
     */
    String value();

    /** What the application does with it; several levels add up. Default: {@link Access#DECRYPT}. */
    Access[] access() default Access.DECRYPT;

    /**
     * The environment variable of the application's container that holds the key's ARN, the {@code KeyId} of the SDK's requests. Default:
     * none.
     */
    String env() default "";

    /** What an application does with a key. */
    enum Access {
        /** Encrypts data, or has a data key made that does ({@code kms:Encrypt}, {@code GenerateDataKey}). */
        ENCRYPT,
        /** Decrypts data and data keys ({@code kms:Decrypt}). */
        DECRYPT,
        /** Signs ({@code kms:Sign}). */
        SIGN,
        /** Checks signatures, in KMS or with the public key ({@code kms:Verify}, {@code GetPublicKey}). */
        VERIFY,
        /** Makes message authentication codes ({@code kms:GenerateMac}). */
        GENERATE_MAC,
        /** Checks message authentication codes ({@code kms:VerifyMac}). */
        VERIFY_MAC
    }

    /** Several keys; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The keys. */
        KmsKey[] value();
    }
}
