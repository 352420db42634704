package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A table of Amazon DynamoDB that the application's code uses: the task role is granted the actions of the levels, on this table and
 * its indexes and no other, and the table's name can be put into a variable at the same time.
 *
 * <pre>{@code
 * @DynamoDbTable(value = "orders", access = DynamoDbTable.Access.READ, env = "ORDERS_TABLE")
 * @DynamoDbTable(value = "carts", env = "CARTS_TABLE", create = @NewTable(partitionKey = "customer"))
 * }</pre>
 *
 * <p>The enhanced client of the AWS SDK has a class of this name. In a source that imports that one, write the annotation with its package:
 * {@code @io.github.taskdef.DynamoDbTable("orders")}.
 *
 * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html">Actions, resources, and
 *     condition keys for Amazon DynamoDB</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(DynamoDbTable.List.class)
public @interface DynamoDbTable {

    /**
     * The table: its name, 3 to 255 letters, digits and {@code _ . -}, in the account and region of the task, or its ARN. May hold
     * <code>${…}</code> references. One that is created is named by this within the stack, where other tasks that say the same name without
     * {@link #create} mean it too; then it is a name without references.
     */
    String value();

    /** What the application does with it; several levels add up. Default: {@link Access#READ}. */
    Access[] access() default Access.READ;

    /** The environment variable of the application's container that holds the table's name. Default: none. */
    String env() default "";

    /**
     * The ARN of the customer-managed KMS key that encrypts it, or <code>${param:Name}</code>: the application may then use the key too, by way
     * of DynamoDB only. Default: none, which does for keys that AWS manages.
     */
    String kmsKey() default "";

    /**
     * Creates the table; at most one. <code>${table:name.name}</code>, <code>${table:name.arn}</code> and, where it has a stream,
     * <code>${table:name.streamArn}</code> then mean it in other texts of the class. Default: it exists already.
     */
    NewTable[] create() default {};

    /** What an application does with a table. */
    enum Access {
        /** Reads items of the table and its indexes ({@code dynamodb:GetItem}, {@code Query}, {@code Scan} and the like). */
        READ,
        /** Writes and deletes items ({@code dynamodb:PutItem}, {@code UpdateItem}, {@code DeleteItem}, {@code BatchWriteItem}). */
        WRITE,
        /** Reads the table's streams ({@code dynamodb:GetRecords} and what leads to it). */
        STREAM
    }

    /** Several tables; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The tables. */
        DynamoDbTable[] value();
    }
}
