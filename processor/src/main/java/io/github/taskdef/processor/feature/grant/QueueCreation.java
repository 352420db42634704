package io.github.taskdef.processor.feature.grant;

import io.github.taskdef.processor.feature.shared.SecureTransport;
import io.github.taskdef.processor.feature.shared.Tags;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.Resource.Retention;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.CreationIntent;
import io.github.taskdef.processor.intent.CreationIntent.Described;
import io.github.taskdef.processor.intent.QueueDescription;
import io.github.taskdef.processor.intent.SenderIntent;
import io.github.taskdef.processor.resource.SqsQueue;
import io.github.taskdef.processor.resource.SqsQueuePolicy;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import io.github.taskdef.processor.spi.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code @NewQueue}: a queue, its dead-letter queue, and of each the policy.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html">Amazon SQS
 *     security best practices</a>
 */
final class QueueCreation implements Creation {
    /** What the name of a dead-letter queue adds to that of its queue. */
    static final String DEAD_LETTERS = "-dlq";

    /** The longest that SQS can: 14 days. Each message brings along the time it has waited. */
    private static final int DEAD_LETTER_RETENTION = 1_209_600;

    @Override
    public List<String> attributes() {
        return List.of("arn", "url", "deadLetterQueueArn", "deadLetterQueueUrl");
    }

    @Override
    public Described read(AnnotationView annotation, TaskDeclaration task) {
        return new QueueDescription(
                task.text(annotation.text("queueName")),
                annotation.whole("visibilityTimeout"),
                annotation.whole("messageRetentionPeriod"),
                annotation.whole("delaySeconds"),
                annotation.whole("receiveMessageWaitTimeSeconds"),
                annotation.whole("maximumMessageSize"),
                annotation.truth("contentBasedDeduplication"),
                annotation.truth("deadLetterQueue"),
                annotation.whole("maxReceiveCount"),
                annotation.truth("retain").value(),
                Senders.read(annotation, task));
    }

    @Override
    public void check(CreationIntent created, TaskDeclaration task) {
        QueueDescription queue = (QueueDescription) created.described();
        QueueRules.check(created, queue, task);
        Senders.check(queue.senders(), task);
        Senders.checkKey(queue.senders(), created.grant().kmsKey().isPresent(), task);
    }

    @Override
    public Map<String, Value> derive(CreationIntent created, TaskDraft task) {
        QueueDescription queue = (QueueDescription) created.described();
        Map<String, Value> attributes = new LinkedHashMap<>();
        Optional<Resource> deadLetters = queue.deadLetterQueue().value()
                ? Optional.of(add(created, "DeadLetterQueue", deadLetterQueue(created, queue, task), List.of(), task))
                : Optional.empty();
        Value.FieldsBuilder properties = properties(created, queue, task);
        deadLetters.ifPresent(target -> {
            properties.put("RedrivePolicy", redrivePolicy(target, queue));
            attributes.put("deadLetterQueueArn", target.attribute("Arn"));
            attributes.put("deadLetterQueueUrl", target.attribute("QueueUrl"));
        });
        Resource added = add(created, "Queue", properties, queue.senders(), task);
        attributes.put("arn", added.attribute("Arn"));
        attributes.put("url", added.attribute("QueueUrl"));
        return attributes;
    }

    private static Value redrivePolicy(Resource target, QueueDescription queue) {
        return Value.fields()
                .put("deadLetterTargetArn", target.attribute("Arn"))
                .put("maxReceiveCount", queue.maxReceiveCount().value())
                .build();
    }

    private static Resource add(
            CreationIntent created,
            String noun,
            Value.FieldsBuilder properties,
            List<SenderIntent> senders,
            TaskDraft task) {
        Retention retention = Creation.retention(((QueueDescription) created.described()).retain());
        LogicalId id = created.id(noun);
        Resource queue =
                task.add(new Resource(SqsQueue.KIND, id, properties.build(), List.of(), retention), created.idOrigin());
        Value arn = queue.attribute("Arn");
        List<Value> allowed = Senders.allow(senders, List.of("sqs:SendMessage"), arn, task);
        Value.Fields policy = Value.fields()
                .put("Queues", queue.attribute("QueueUrl"))
                .put("PolicyDocument", SecureTransport.only("sqs:*", arn, allowed))
                .build();
        task.add(
                new Resource(SqsQueuePolicy.KIND, created.id(noun + "Policy"), policy, List.of(), retention),
                created.idOrigin());
        String words =
                (noun.equals("Queue") ? " of the queue " : " of the dead-letter queue of ") + created.name() + ".";
        task.stack().export(id, "Url", "The URL" + words, queue.attribute("QueueUrl"));
        task.stack().export(id, "Name", "The name" + words, queue.attribute("QueueName"));
        task.stack().export(id, "Arn", "The ARN" + words, queue.attribute("Arn"));
        return queue;
    }

    /** What CloudFormation and Terraform have different defaults for is said. */
    private static Value.FieldsBuilder properties(CreationIntent created, QueueDescription queue, TaskDraft task) {
        Value.FieldsBuilder properties = Value.fields();
        if (!queue.physicalName().isEmpty()) {
            properties.put("QueueName", task.value(queue.physicalName()));
        }
        putKind(properties, created, queue);
        properties
                .put("DelaySeconds", queue.delaySeconds().value())
                .put("MaximumMessageSize", queue.maximumMessageSize().value())
                .put("MessageRetentionPeriod", queue.messageRetentionPeriod().value())
                .put(
                        "ReceiveMessageWaitTimeSeconds",
                        queue.receiveMessageWaitTimeSeconds().value())
                .put("VisibilityTimeout", queue.visibilityTimeout().value());
        putRest(properties, created, task);
        return properties;
    }

    private static Value.FieldsBuilder deadLetterQueue(CreationIntent created, QueueDescription queue, TaskDraft task) {
        Value.FieldsBuilder properties = Value.fields();
        if (!queue.physicalName().isEmpty()) {
            properties.put("QueueName", deadLetterName(queue.physicalName(), task));
        }
        putKind(properties, created, queue);
        properties
                .put("MaximumMessageSize", queue.maximumMessageSize().value())
                .put("MessageRetentionPeriod", DEAD_LETTER_RETENTION);
        putRest(properties, created, task);
        return properties;
    }

    private static Value deadLetterName(Text name, TaskDraft task) {
        String written = name.rendered();
        String end = written.endsWith(CreationIntent.FIFO) ? CreationIntent.FIFO : "";
        return task.value(written.substring(0, written.length() - end.length()) + DEAD_LETTERS + end);
    }

    private static void putKind(Value.FieldsBuilder properties, CreationIntent created, QueueDescription queue) {
        if (created.isFifo()) {
            properties
                    .put("FifoQueue", true)
                    .put(
                            "ContentBasedDeduplication",
                            queue.contentBasedDeduplication().value());
        }
    }

    private static void putRest(Value.FieldsBuilder properties, CreationIntent created, TaskDraft task) {
        created.grant()
                .kmsKey()
                .ifPresentOrElse(
                        key -> properties.put("KmsMasterKeyId", task.value(key)),
                        () -> properties.put("SqsManagedSseEnabled", true));
        Tags.put(properties, "Tags", task);
    }
}
