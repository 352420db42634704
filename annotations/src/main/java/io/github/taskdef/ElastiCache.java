package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A cache of Amazon ElastiCache, or a user of one, that the application's code connects to and as, by IAM and without a password. It needs
 * both: one annotation tells the cache, a second one the user. The task role is granted the actions of the levels, on this one and no
 * other, and its name can be put into a variable at the same time.
 *
 * <pre>{@code
 * @ElastiCache(value = "serverlesscache:orders", env = "CACHE_NAME")
 * @ElastiCache(value = "user:orders-app", env = "CACHE_USER")
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-iam.html">Authenticating with IAM</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(ElastiCache.List.class)
public @interface ElastiCache {

    /**
     * The cache or the user as ARNs end: {@code replicationgroup:}, {@code serverlesscache:} or {@code user:} and its name, letters,
     * digits and hyphens, in the account and region of the task; or its ARN. May hold <code>${…}</code> references.
     */
    String value();

    /** What the application does with it; several levels add up. Default: {@link Access#CONNECT}. */
    Access[] access() default Access.CONNECT;

    /**
     * The environment variable of the application's container that holds the name alone, without what is before its colon. Default: none.
     */
    String env() default "";

    /** What an application does with a cache, and as its user. */
    enum Access {
        /** Connects, with a token in the password's place ({@code elasticache:Connect}). */
        CONNECT
    }

    /** Several caches and users; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The caches and users. */
        ElastiCache[] value();
    }
}
