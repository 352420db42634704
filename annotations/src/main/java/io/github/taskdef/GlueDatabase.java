package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A database of the AWS Glue Data Catalog that the application's code, or a query of its, reads: the task role is granted the actions of
 * the levels, on this database and its tables and no other, and its name can be put into a variable at the same time. The objects that the
 * tables lie in are told by {@link S3Bucket}.
 *
 * <pre>{@code
 * @GlueDatabase(value = "sales", env = "SALES_DATABASE")
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/glue/latest/dg/glue-specifying-resource-arns.html">Specifying AWS Glue resource ARNs</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(GlueDatabase.List.class)
public @interface GlueDatabase {

    /**
     * The database: its name, up to 255 small letters, digits and {@code _ -}, in the account and region of the task, or its ARN. May hold
     * <code>${…}</code> references.
     */
    String value();

    /** What the application does with it; several levels add up. Default: {@link Access#READ}. */
    Access[] access() default Access.READ;

    /** The environment variable of the application's container that holds the database's name. Default: none. */
    String env() default "";

    /** What an application does with a database. */
    enum Access {
        /** Reads what tables and partitions there are ({@code glue:GetTable}, {@code GetPartitions} and the like). */
        READ
    }

    /** Several databases; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The databases. */
        GlueDatabase[] value();
    }
}
