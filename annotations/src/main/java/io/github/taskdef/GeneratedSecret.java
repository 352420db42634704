package io.github.taskdef;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A secret that is created with a generated value and outlives the stack.
 *
 * @see <a href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetRandomPassword.html">GetRandomPassword</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface GeneratedSecret {

    /** The number of characters, 8 to 4096. Default: 32. */
    int length() default 32;

    /**
     * Whether it has no punctuation: for what goes into a URL, a header or a shell. Default: false.
     */
    boolean excludePunctuation() default false;

    /** Characters it does not have, at most 4096. Default: none beyond the punctuation. */
    String excludeCharacters() default "";

    /**
     * The secret's name: 1 to 512 letters, digits and {@code / _ + = . @ -}, not ending with a hyphen and six characters. Default: one that is
     * made at deployment.
     */
    String name() default "";

    /**
     * The name that {@link Secret#env} had when this was first deployed, where it has another one today: the secret stays the same. The
     * template goes on calling it as it did, since CloudFormation cannot rename, so this stays as long as what was made then; Terraform's
     * state moves to the new name. Default: it never had another.
     */
    String formerName() default "";
}
