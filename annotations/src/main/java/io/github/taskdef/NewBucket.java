package io.github.taskdef;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A bucket that the stack creates: closed to the public, its objects owned by the account, versioned, encrypted with {@link S3Bucket#kmsKey}
 * or else with keys of S3's own, reached over TLS only, and kept when the stack goes. Uploads that nobody completes are removed after
 * 7 days.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html">Security best practices for Amazon S3</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface NewBucket {

    /**
     * The bucket's name, which no other bucket of the partition has: 3 to 63 small letters, digits, dots and hyphens. May hold
     * <code>${…}</code> references. Default: one that is made at deployment, so that two deployments do not collide.
     */
    String bucketName() default "";

    /** Whether an object that is overwritten or deleted can be had back. Default: true. */
    boolean versioning() default true;

    /**
     * After how many days an earlier version of an object is deleted, 1 to 2147483647; with {@link #versioning} only. Default: never.
     */
    int noncurrentVersionExpiration() default 0;

    /** Whether the bucket outlives the stack. Default: true; a bucket that holds anything cannot go with it. */
    boolean retain() default true;

    /** The services of AWS that may send ({@code s3:PutObject}) to the bucket: objects, and to read its ACL, which services that deliver logs ask for first. Default: none; only roles may. */
    Sender[] senders() default {};

    /**
     * The name that {@link S3Bucket#value} had when this was first deployed, where it has another one today: the bucket stays the same. The
     * template goes on calling it as it did, since CloudFormation cannot rename, so this stays as long as what was made then; Terraform's
     * state moves to the new name. Default: it never had another.
     */
    String formerName() default "";
}
