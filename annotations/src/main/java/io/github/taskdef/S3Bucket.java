package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A bucket of Amazon S3 that the application's code uses: the task role is granted the actions of the levels, on this bucket and no
 * other, and the bucket's name can be put into a variable at the same time, so that the two cannot drift apart.
 *
 * <pre>{@code
 * @S3Bucket(value = "orders-${account}", access = {S3Bucket.Access.READ, S3Bucket.Access.WRITE}, env = "ORDERS_BUCKET")
 * @S3Bucket(value = "invoices", access = S3Bucket.Access.WRITE, env = "INVOICES_BUCKET", create = @NewBucket)
 * }</pre>
 *
 * <p>The AWS SDK has classes of this name, in the models of Amazon Macie for one. In a source that imports one of them, write the annotation
 * with its package: {@code @io.github.taskdef.S3Bucket("orders")}.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html">Policy actions for Amazon S3</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(S3Bucket.List.class)
public @interface S3Bucket {

    /**
     * The bucket: its name, 3 to 63 small letters, digits, dots and hyphens, or its ARN, {@code arn:${partition}:s3:::name}. May hold
     * <code>${…}</code> references. One that is created is named by this within the stack, where other tasks that say the same name without
     * {@link #create} mean it too; then it is a name without references.
     */
    String value();

    /** What the application does with it; several levels add up. Default: {@link Access#READ}. */
    Access[] access() default Access.READ;

    /** The environment variable of the application's container that holds the bucket's name. Default: none. */
    String env() default "";

    /**
     * The ARN of the customer-managed KMS key that encrypts it, or <code>${param:Name}</code>: the application may then use the key too, by way
     * of S3 only. Default: none, which does for keys that AWS manages.
     */
    String kmsKey() default "";

    /**
     * Creates the bucket; at most one. <code>${bucket:name.name}</code> and <code>${bucket:name.arn}</code> then mean it in other texts of the
     * class. Default: it exists already.
     */
    NewBucket[] create() default {};

    /** What an application does with a bucket. */
    enum Access {
        /** Reads objects ({@code s3:GetObject}) and lists them ({@code s3:ListBucket}). */
        READ,
        /** Writes objects, also in parts ({@code s3:PutObject}, {@code s3:AbortMultipartUpload}). */
        WRITE,
        /** Deletes objects ({@code s3:DeleteObject}). */
        DELETE
    }

    /** Several buckets; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The buckets. */
        S3Bucket[] value();
    }
}
