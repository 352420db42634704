package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A user of a database on Amazon RDS or Aurora that the application's code signs in as by IAM, without a password: the task role is
 * granted the actions of the levels, on this user and no other, and its name can be put into a variable at the same time.
 *
 * <pre>{@code
 * @RdsUser(value = "cluster-ABCDEFGHIJKL01234/orders_app", env = "DB_USER")
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.IAMPolicy.html">Creating and using an IAM
 *     policy for IAM database access</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(RdsUser.List.class)
public @interface RdsUser {

    /**
     * The user: the resource id of the database ({@code db-…}), of the Aurora cluster ({@code cluster-…}) or of the proxy ({@code prx-…}),
     * a slash, and the user's name in it, letters, digits and {@code _ . @ -}, in the account and region of the task; or its ARN. The
     * resource id is not the name one gives: {@code aws rds describe-db-clusters} tells it. May hold <code>${…}</code> references.
     */
    String value();

    /** What the application does with it; several levels add up. Default: {@link Access#CONNECT}. */
    Access[] access() default Access.CONNECT;

    /**
     * The environment variable of the application's container that holds the user's name, as the SDK's {@code RdsUtilities} takes it.
     * Default: none.
     */
    String env() default "";

    /** What an application does as a user. */
    enum Access {
        /** Connects, with a token in the password's place ({@code rds-db:connect}). */
        CONNECT
    }

    /** Several users; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The users. */
        RdsUser[] value();
    }
}
