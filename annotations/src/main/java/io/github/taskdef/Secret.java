package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A secret that ECS reads when the task starts and hands to a container as an environment variable. Only the execution role may
 * read it, exactly it.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html">Pass sensitive data to an
 *     Amazon ECS container</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(Secret.List.class)
public @interface Secret {

    /** The environment variable's name. */
    String env();

    /**
     * Where the secret is: the ARN of a Secrets Manager secret, also with {@code :json-key:version-stage:version-id} at its end; the ARN
     * of an SSM parameter; or the name of an SSM parameter of the same account and region, with a slash first where it has levels, also of
     * one that AWS publishes ({@code /aws/service/…}) or that stands for a secret ({@code /aws/reference/secretsmanager/…}). May hold
     * <code>${…}</code> references; <code>${secret:ENV.arn}</code> is the generated secret of another variable. A reference alone is an ARN
     * where its name ends in {@code SecretArn} or {@code ParameterArn}, and a secret's ARN where {@code :json-key:version-stage:version-id}
     * follows it, each of them empty or not: <code>${param:Db}:password::</code>, <code>${import:db-Login}:::</code>. Otherwise it could
     * mean either, and is an error. Default: one is created as {@link #generate} says.
     */
    String from() default "";

    /** Creates a secret with a generated value, which neither template nor module nor state shows. Instead of {@link #from}. */
    GeneratedSecret[] generate() default {};

    /** The ARN of the customer-managed KMS key that encrypts the secret. Default: the account's own key. */
    String kmsKey() default "";

    /** The containers that see it. Default: the application's. */
    String[] containers() default {};

    /** Several secrets; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The secrets. */
        Secret[] value();
    }
}
