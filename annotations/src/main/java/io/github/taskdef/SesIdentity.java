package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An identity of Amazon SES, a domain or an address, that the application's code sends mail from: the task role is granted the actions of
 * the levels, on this identity and no other, and its name can be put into a variable at the same time. Where a configuration set belongs
 * to it, or mail is made of templates, those are told by {@link TaskRole}.
 *
 * <pre>{@code
 * @SesIdentity(value = "example.com", env = "MAIL_DOMAIN")
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/ses/latest/dg/control-user-access.html">Identity and access management in Amazon SES</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(SesIdentity.List.class)
public @interface SesIdentity {

    /**
     * The identity: its domain or address, up to 320 characters, in the account and region of the task, or its ARN. May hold
     * <code>${…}</code> references.
     */
    String value();

    /** What the application does with it; several levels add up. Default: {@link Access#SEND}. */
    Access[] access() default Access.SEND;

    /** The environment variable of the application's container that holds the domain or address. Default: none. */
    String env() default "";

    /** What an application does with an identity. */
    enum Access {
        /** Sends mail from it ({@code ses:SendEmail}, {@code SendRawEmail}). */
        SEND
    }

    /** Several identities; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The identities. */
        SesIdentity[] value();
    }
}
