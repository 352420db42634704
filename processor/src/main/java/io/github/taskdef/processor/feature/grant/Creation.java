package io.github.taskdef.processor.feature.grant;

import io.github.taskdef.processor.graph.Resource.Retention;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.CreationIntent;
import io.github.taskdef.processor.intent.CreationIntent.Described;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How resources of one kind are created: one file a kind. */
interface Creation {

    /** The way of the kind that an annotation such as {@code @SqsQueue} is for, if Taskdef creates any; loaded when it is asked for. */
    static Optional<Creation> of(String annotation) {
        return switch (annotation) {
            case "DynamoDbTable" -> Optional.of(new TableCreation());
            case "S3Bucket" -> Optional.of(new BucketCreation());
            case "SnsTopic" -> Optional.of(new TopicCreation());
            case "SqsQueue" -> Optional.of(new QueueCreation());
            default -> Optional.empty();
        };
    }

    /** What texts can say of it: {@code arn} of <code>${queue:jobs.arn}</code>. */
    List<String> attributes();

    /** What an annotation such as {@code @NewQueue} says. */
    Described read(AnnotationView annotation, TaskDeclaration task);

    /** Reports what is wrong with it. */
    void check(CreationIntent created, TaskDeclaration task);

    /** Adds it to the stack; answers the values of its attributes. */
    Map<String, Value> derive(CreationIntent created, TaskDraft task);

    /** What becomes of a resource that holds data. */
    static Retention retention(boolean retain) {
        return retain ? Retention.RETAIN : Retention.DELETE;
    }
}
