package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A user pool of Amazon Cognito that the application's code administers: the task role is granted the actions of the levels, on this user
 * pool and no other, and its id can be put into a variable at the same time. What users do for themselves, such as to sign up, needs no
 * permission.
 *
 * <pre>{@code
 * @CognitoUserPool(value = "${param:UserPoolId}", env = "USER_POOL_ID")
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncognitouserpools.html">Actions, resources,
 *     and condition keys for Amazon Cognito User Pools</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(CognitoUserPool.List.class)
public @interface CognitoUserPool {

    /**
     * The user pool: its id, {@code eu-west-1_a1B2c3D4e}, in the account and region of the task, or its ARN. May hold <code>${…}</code>
     * references.
     */
    String value();

    /** What the application does with it; several levels add up. Default: {@link Access#READ}. */
    Access[] access() default Access.READ;

    /** The environment variable of the application's container that holds the user pool's id. Default: none. */
    String env() default "";

    /** What an application does with a user pool. */
    enum Access {
        /** Reads users and groups ({@code cognito-idp:AdminGetUser}, {@code ListUsers} and the like). */
        READ,
        /** Signs users in on the server ({@code cognito-idp:AdminInitiateAuth}, {@code AdminRespondToAuthChallenge}). */
        SIGN_IN,
        /**
         * Creates, changes, disables and deletes users, their passwords and their groups ({@code cognito-idp:AdminCreateUser} and the
         * like).
         */
        MANAGE
    }

    /** Several user pools; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The user pools. */
        CognitoUserPool[] value();
    }
}
