package io.github.taskdef.processor.feature.grant;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.intent.CreationIntent;
import io.github.taskdef.processor.intent.TableDescription;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import java.util.regex.Pattern;

/**
 * What may be said of a table that is created.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html">CreateTable</a>
 */
final class TableRules {
    /** TableName of the DynamoDB API. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]+");

    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 255;

    /** KeySchemaAttributeName and TimeToLiveAttributeName of the DynamoDB API. */
    private static final int LONGEST_ATTRIBUTE = 255;

    private TableRules() {}

    static void check(CreationIntent created, TableDescription table, TaskDeclaration task) {
        PhysicalName.check(table.physicalName(), NAME, SHORTEST_NAME, LONGEST_NAME, Problem.TABLE_NAME, task);
        checkAttribute(table.partitionKey(), task);
        if (table.partitionKey().value().isEmpty()) {
            task.report(Problem.TABLE_KEY_MISSING, table.partitionKey().origin());
        }
        checkAttribute(table.sortKey(), task);
        checkAttribute(table.timeToLiveAttribute(), task);
        if (table.sortKey().value().isEmpty()) {
            checkWithoutSortKey(table.sortKeyType(), task);
        } else if (table.sortKey().value().equals(table.partitionKey().value())) {
            task.report(
                    Problem.TABLE_KEY_TWICE,
                    table.sortKey().origin(),
                    table.sortKey().value());
        }
        if (!table.retain().value() && table.deletionProtection()) {
            task.report(Problem.TABLE_PROTECTED, table.retain().origin());
        }
        checkStream(created, table, task);
    }

    private static void checkAttribute(Setting<String> name, TaskDeclaration task) {
        Rules.plain(name, task);
        if (name.value().length() > LONGEST_ATTRIBUTE) {
            task.report(Problem.TABLE_ATTRIBUTE, name.origin(), name.value().length(), LONGEST_ATTRIBUTE);
        }
    }

    private static void checkWithoutSortKey(Setting<String> type, TaskDeclaration task) {
        if (type.isStated()) {
            task.report(Problem.TABLE_SORT_KEY_MISSING, type.origin());
        }
    }

    /** Who reads a stream needs one. */
    private static void checkStream(CreationIntent created, TableDescription table, TaskDeclaration task) {
        for (Setting<String> level : created.grant().access()) {
            if (level.value().equals("STREAM") && !table.hasStream()) {
                task.report(Problem.TABLE_STREAM_MISSING, level.origin());
            }
        }
    }
}
