package io.github.taskdef.processor.feature.task;

import io.github.taskdef.processor.feature.role.TaskRoles;
import io.github.taskdef.processor.feature.shared.Tags;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Place;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.Resource.Retention;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.intent.TaskIntent.Logs;
import io.github.taskdef.processor.resource.LogGroup;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.Statement;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import io.github.taskdef.processor.spi.Text;
import java.util.List;
import java.util.Optional;

/** {@code @Logging}: the log group of a task, created with it, with another task of the stack, or by somebody else. */
final class TaskLogGroup {
    private static final String GROUPS = "arn:${partition}:logs:${region}:${account}:log-group:";

    private final TaskDraft task;
    private final TaskIntent intent;
    private final Logs logs;

    TaskLogGroup(TaskDraft task) {
        this.task = task;
        this.intent = intent(task);
        this.logs = intent.logs();
    }

    private static TaskIntent intent(TaskDraft task) {
        return task.declaration().only(TaskIntent.class).orElseThrow();
    }

    static Logs read(AnnotationView logging, TaskDeclaration task) {
        return new Logs(
                task.text(logging.text("group")),
                logging.truth("create"),
                logging.whole("retentionDays"),
                task.text(logging.text("kmsKey")));
    }

    /** Adds it, where it is this task's; containers find its name as <code>${logGroup.name}</code>. */
    void derive() {
        Optional<TaskDraft> creator = creator();
        Value name;
        Value streams;
        if (creator.isPresent()) {
            LogicalId id = creator.get().id("LogGroup");
            if (creator.get() == task) {
                create(id);
            }
            name = task.stack().attribute(LogGroup.KIND, id, "Name");
            streams = task.stack().attribute(LogGroup.KIND, id, "StreamsArn");
        } else {
            name = task.value(logs.name());
            streams = TaskRoles.EXECUTION.value(task, arn(logs.name().rendered() + ":*"));
        }
        task.define("logGroup.name", name);
        task.allowExecution(Statement.allow("WriteLogs", List.of("logs:CreateLogStream", "logs:PutLogEvents"), streams)
                .asOneOf("WriteLogs")
                .because(intent.origin(), "the containers log to the task's group"));
        task.addOutput("LogGroupName", "The log group of the containers.", name);
    }

    /** The task with which the stack creates it, if it does. */
    private Optional<TaskDraft> creator() {
        if (logs.name().isEmpty()) {
            return Optional.of(task);
        }
        for (TaskDraft other : task.stack().tasks()) {
            Logs its = intent(other).logs();
            if (its.create().value() && its.means(logs)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private void create(LogicalId id) {
        Value.FieldsBuilder properties = Value.fields();
        // a name that was given would be taken at the next attempt
        boolean isLeft = logs.name().isEmpty();
        if (!isLeft) {
            properties.put("LogGroupName", task.value(logs.name()));
        }
        if (logs.retentionDays().value() > 0) {
            properties.put("RetentionInDays", logs.retentionDays().value());
        }
        if (!logs.kmsKey().isEmpty()) {
            properties.put("KmsKeyId", task.value(logs.kmsKey()));
            askOwnerOfKey();
        }
        if (isLeft) {
            properties.put("SkipDestroy", true);
        }
        Tags.put(properties, "Tags", task);
        Retention retention = isLeft ? Retention.LEAVE_ALWAYS : Retention.DELETE;
        task.add(new Resource(LogGroup.KIND, id, properties.build(), List.of(), retention), intent.origin());
    }

    /** Of a name that is made at deployment nothing is known before. */
    private void askOwnerOfKey() {
        String groups = logs.name().isEmpty() ? "*" : logs.name().rendered();
        Value principal = Value.fields()
                .put(
                        "Service",
                        Value.join(
                                Value.text("logs."),
                                new Value.Pseudo(Place.REGION),
                                Value.text("."),
                                new Value.Pseudo(Place.URL_SUFFIX)))
                .build();
        task.askOwner(
                logs.kmsKey().rendered(),
                principal,
                Statement.allow(
                                "EncryptLogs",
                                List.of(
                                        "kms:Decrypt",
                                        "kms:DescribeKey",
                                        "kms:Encrypt",
                                        "kms:GenerateDataKey*",
                                        "kms:ReEncrypt*"),
                                Value.text("*"))
                        .when("ArnLike", "kms:EncryptionContext:aws:logs:arn", task.mention(arn(groups)))
                        .because(logs.kmsKey().origin(), "CloudWatch Logs encrypts the task's group with this key"));
    }

    private Text arn(String groups) {
        return Text.ofTaskdef(GROUPS + groups, logs.name().origin());
    }
}
