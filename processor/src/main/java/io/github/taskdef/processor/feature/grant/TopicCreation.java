package io.github.taskdef.processor.feature.grant;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.SecureTransport;
import io.github.taskdef.processor.feature.shared.Tags;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.CreationIntent;
import io.github.taskdef.processor.intent.CreationIntent.Described;
import io.github.taskdef.processor.intent.SenderIntent;
import io.github.taskdef.processor.intent.TopicDescription;
import io.github.taskdef.processor.resource.SnsTopic;
import io.github.taskdef.processor.resource.SnsTopicPolicy;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import java.util.List;
import java.util.Map;

/**
 * {@code @NewTopic}: a topic and its policy.
 *
 * @see <a href="https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html">Amazon SNS security best practices</a>
 */
final class TopicCreation implements Creation {
    /** Name of the CreateTopic request of the SNS API; with {@code .fifo}. */
    private static final int LONGEST_NAME = 256;

    @Override
    public List<String> attributes() {
        return List.of("arn");
    }

    @Override
    public Described read(AnnotationView annotation, TaskDeclaration task) {
        return new TopicDescription(
                task.text(annotation.text("topicName")),
                annotation.truth("contentBasedDeduplication"),
                Senders.read(annotation, task));
    }

    @Override
    public void check(CreationIntent created, TaskDeclaration task) {
        TopicDescription topic = (TopicDescription) created.described();
        FifoRules.checkName(created, LONGEST_NAME, Problem.TOPIC_NAME, task);
        Senders.check(topic.senders(), task);
        Senders.checkKey(topic.senders(), created.grant().kmsKey().isPresent(), task);
        FifoRules.checkDeduplication(created, topic.contentBasedDeduplication(), task);
        if (created.isFifo() && topic.physicalName().isEmpty()) {
            task.report(Problem.TOPIC_NAME_MISSING, created.origin());
        }
    }

    @Override
    public Map<String, Value> derive(CreationIntent created, TaskDraft task) {
        LogicalId id = created.id("Topic");
        Resource topic = task.add(new Resource(SnsTopic.KIND, id, properties(created, task)), created.idOrigin());
        Value arn = topic.attribute("Arn");
        List<SenderIntent> senders = ((TopicDescription) created.described()).senders();
        List<Value> allowed = Senders.allow(senders, List.of("sns:Publish"), arn, task);
        Value.Fields policy = Value.fields()
                .put("Topics", arn)
                // of all that is done to a topic this alone brings data; a topic's policy takes no sns:*
                .put("PolicyDocument", SecureTransport.only("sns:Publish", arn, allowed))
                .build();
        task.add(new Resource(SnsTopicPolicy.KIND, created.id("TopicPolicy"), policy), created.idOrigin());
        String words = " of the topic " + created.name() + ".";
        task.stack().export(id, "Name", "The name" + words, topic.attribute("TopicName"));
        task.stack().export(id, "Arn", "The ARN" + words, arn);
        return Map.of("arn", arn);
    }

    private static Value.Fields properties(CreationIntent created, TaskDraft task) {
        TopicDescription topic = (TopicDescription) created.described();
        Value.FieldsBuilder properties = Value.fields();
        if (!topic.physicalName().isEmpty()) {
            properties.put("TopicName", task.value(topic.physicalName()));
        }
        if (created.isFifo()) {
            properties
                    .put("FifoTopic", true)
                    .put(
                            "ContentBasedDeduplication",
                            topic.contentBasedDeduplication().value());
        }
        created.grant().kmsKey().ifPresent(key -> properties.put("KmsMasterKeyId", task.value(key)));
        Tags.put(properties, "Tags", task);
        return properties.build();
    }
}
