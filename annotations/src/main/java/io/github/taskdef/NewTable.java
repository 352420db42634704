package io.github.taskdef;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A table that the stack creates: paid by request, encrypted with {@link DynamoDbTable#kmsKey} or else with the account's own
 * {@code aws/dynamodb} key, recoverable to any second of the last 35 days, protected from deletion, and kept when the stack goes.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html">CreateTable</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface NewTable {

    /**
     * The table's name in the account: 3 to 255 letters, digits and {@code _ . -}. May hold <code>${…}</code> references. Default: in
     * CloudFormation one that is made at deployment; in Terraform, which makes none, that of the stack and of {@link DynamoDbTable#value}.
     */
    String tableName() default "";

    /** The name of the attribute that is the partition key: 1 to 255 characters. */
    String partitionKey();

    /** The type of the partition key. Default: {@link AttributeType#S}. */
    AttributeType partitionKeyType() default AttributeType.S;

    /** The name of the attribute that is the sort key, likewise, and another one. Default: the table has no sort key. */
    String sortKey() default "";

    /** The type of the sort key. Default: {@link AttributeType#S}. */
    AttributeType sortKeyType() default AttributeType.S;

    /** What the table's stream tells of each change; {@link DynamoDbTable.Access#STREAM} reads it. Default: there is no stream. */
    StreamViewType streamViewType() default StreamViewType.NONE;

    /**
     * The name of the attribute, 1 to 255 characters, that holds the second of the epoch after which DynamoDB deletes the item. Default:
     * items stay.
     */
    String timeToLiveAttribute() default "";

    /** Whether the table can be recovered to any second of the last 35 days. Default: true. */
    boolean pointInTimeRecovery() default true;

    /**
     * Whether DynamoDB refuses to delete the table, whoever asks. Default: true. A protected table stays also where the first deployment of a
     * stack of CloudFormation fails; with a {@link #tableName} it is to be deleted before the next attempt.
     */
    boolean deletionProtection() default true;

    /** Whether the table outlives the stack. Default: true; false needs {@link #deletionProtection} to be false too. */
    boolean retain() default true;

    /**
     * The name that {@link DynamoDbTable#value} had when this was first deployed, where it has another one today: the table stays the same. The
     * template goes on calling it as it did, since CloudFormation cannot rename, so this stays as long as what was made then; Terraform's
     * state moves to the new name. Default: it never had another.
     */
    String formerName() default "";

    /** The type of a key. */
    enum AttributeType {
        /** String. */
        S,
        /** Number. */
        N,
        /** Binary. */
        B
    }

    /** What a stream tells of a change. */
    enum StreamViewType {
        /** There is no stream. */
        NONE,
        /** The key of the item. */
        KEYS_ONLY,
        /** The item as it is now. */
        NEW_IMAGE,
        /** The item as it was before. */
        OLD_IMAGE,
        /** The item as it was and as it is. */
        NEW_AND_OLD_IMAGES
    }
}
