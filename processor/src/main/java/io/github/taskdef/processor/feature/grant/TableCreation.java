package io.github.taskdef.processor.feature.grant;

import io.github.taskdef.processor.feature.shared.Tags;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.Resource.Retention;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.CreationIntent;
import io.github.taskdef.processor.intent.CreationIntent.Described;
import io.github.taskdef.processor.intent.TableDescription;
import io.github.taskdef.processor.resource.DynamoDbTable;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code @NewTable}: a table.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/best-practices-security-preventative.html">DynamoDB
 *     preventative security best practices</a>
 */
final class TableCreation implements Creation {

    @Override
    public List<String> attributes() {
        return List.of("name", "arn", "streamArn");
    }

    @Override
    public Described read(AnnotationView annotation, TaskDeclaration task) {
        return new TableDescription(
                task.text(annotation.text("tableName")),
                annotation.text("partitionKey"),
                annotation.constant("partitionKeyType").value(),
                annotation.text("sortKey"),
                annotation.constant("sortKeyType"),
                annotation.constant("streamViewType"),
                annotation.text("timeToLiveAttribute"),
                annotation.truth("pointInTimeRecovery").value(),
                annotation.truth("deletionProtection").value(),
                annotation.truth("retain"));
    }

    @Override
    public void check(CreationIntent created, TaskDeclaration task) {
        TableRules.check(created, (TableDescription) created.described(), task);
    }

    @Override
    public Map<String, Value> derive(CreationIntent created, TaskDraft task) {
        TableDescription table = (TableDescription) created.described();
        LogicalId id = created.id("Table");
        Resource added = task.add(
                new Resource(DynamoDbTable.KIND, id, properties(created, table, task), List.of(), retention(table)),
                created.idOrigin());
        Map<String, Value> attributes = new LinkedHashMap<>();
        attributes.put("name", added.attribute("Name"));
        attributes.put("arn", added.attribute("Arn"));
        String words = " of the table " + created.name() + ".";
        task.stack().export(id, "Name", "The name" + words, added.attribute("Name"));
        task.stack().export(id, "Arn", "The ARN" + words, added.attribute("Arn"));
        if (table.hasStream()) {
            attributes.put("streamArn", added.attribute("StreamArn"));
            task.stack().export(id, "StreamArn", "The ARN of the stream" + words, added.attribute("StreamArn"));
        }
        return attributes;
    }

    /** A protected table cannot be deleted, and a failed deployment must not end at that. */
    private static Retention retention(TableDescription table) {
        return table.deletionProtection()
                ? Retention.RETAIN_ALWAYS
                : Creation.retention(table.retain().value());
    }

    private static Value.Fields properties(CreationIntent created, TableDescription table, TaskDraft task) {
        Value.FieldsBuilder properties = Value.fields();
        if (!table.physicalName().isEmpty()) {
            properties.put("TableName", task.value(table.physicalName()));
        }
        properties
                .put("BillingMode", "PAY_PER_REQUEST")
                .put("AttributeDefinitions", new Value.Items(keys(table)))
                .put(
                        "KeySchema",
                        Value.fields()
                                .put("HASH", table.partitionKey().value())
                                .putUnlessEmpty("RANGE", table.sortKey().value())
                                .build())
                .put("DeletionProtectionEnabled", table.deletionProtection())
                .put(
                        "PointInTimeRecoverySpecification",
                        Value.fields()
                                .put("PointInTimeRecoveryEnabled", table.pointInTimeRecovery())
                                .build())
                .put("SSESpecification", encryption(created, task));
        if (table.hasStream()) {
            properties.put(
                    "StreamSpecification",
                    Value.fields()
                            .put("StreamEnabled", true)
                            .put("StreamViewType", table.streamViewType().value())
                            .build());
        }
        if (!table.timeToLiveAttribute().value().isEmpty()) {
            properties.put(
                    "TimeToLiveSpecification",
                    Value.fields()
                            .put("AttributeName", table.timeToLiveAttribute().value())
                            .put("Enabled", true)
                            .build());
        }
        Tags.put(properties, "Tags", task);
        return properties.build();
    }

    private static List<Value> keys(TableDescription table) {
        List<Value> keys = new ArrayList<>();
        keys.add(key(table.partitionKey().value(), table.partitionKeyType()));
        if (!table.sortKey().value().isEmpty()) {
            keys.add(key(table.sortKey().value(), table.sortKeyType().value()));
        }
        return keys;
    }

    private static Value key(String name, String type) {
        return Value.fields()
                .put("AttributeName", name)
                .put("AttributeType", type)
                .build();
    }

    private static Value encryption(CreationIntent created, TaskDraft task) {
        Value.FieldsBuilder encryption = Value.fields().put("SSEEnabled", true);
        created.grant()
                .kmsKey()
                .ifPresent(key -> encryption.put("SSEType", "KMS").put("KMSMasterKeyId", task.value(key)));
        return encryption.build();
    }
}
