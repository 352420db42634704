package io.github.taskdef.processor.feature;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Released;
import io.github.taskdef.processor.graph.ResourceKind;
import io.github.taskdef.processor.intent.ReleasedIntent;
import io.github.taskdef.processor.resource.DynamoDbTable;
import io.github.taskdef.processor.resource.EfsFileSystem;
import io.github.taskdef.processor.resource.S3Bucket;
import io.github.taskdef.processor.resource.S3BucketPolicy;
import io.github.taskdef.processor.resource.Secret;
import io.github.taskdef.processor.resource.SqsQueue;
import io.github.taskdef.processor.resource.SqsQueuePolicy;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.Feature;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import java.util.List;

/** {@code @Released}: what the stack leaves behind on purpose. */
final class ReleasedFeature implements Feature {

    @Override
    public String annotation() {
        return "io.github.taskdef.Released";
    }

    @Override
    public void read(AnnotationView annotation, TaskDeclaration task) {
        task.add(new ReleasedIntent(
                names(annotation, "volumes", task),
                names(annotation, "buckets", task),
                names(annotation, "tables", task),
                names(annotation, "queues", task),
                names(annotation, "secrets", task)));
    }

    private static List<Setting<String>> names(AnnotationView annotation, String member, TaskDeclaration task) {
        List<Setting<String>> names = annotation.texts(member);
        for (Setting<String> name : names) {
            if (!Rules.isName(name.value())) {
                task.report(Problem.RELEASED_NAME, name.origin(), name.value(), member);
            }
        }
        return names;
    }

    /** When all that the stack has is known. */
    @Override
    public void complete(TaskDraft task) {
        for (ReleasedIntent released : task.declaration().all(ReleasedIntent.class)) {
            for (Setting<String> name : released.volumes()) {
                release(name, task, of(EfsFileSystem.KIND, name, "FileSystem"));
            }
            for (Setting<String> name : released.buckets()) {
                release(name, task, of(S3Bucket.KIND, name, "Bucket"), of(S3BucketPolicy.KIND, name, "BucketPolicy"));
            }
            for (Setting<String> name : released.tables()) {
                release(name, task, of(DynamoDbTable.KIND, name, "Table"));
            }
            for (Setting<String> name : released.queues()) {
                releaseQueues(name, task);
            }
            for (Setting<String> name : released.secrets()) {
                release(name, task, new Released(Secret.KIND, task.id(name.value(), "Secret")));
            }
        }
    }

    private static Released of(ResourceKind kind, Setting<String> name, String words) {
        return new Released(kind, LogicalId.of(name.value(), words));
    }

    private static void releaseQueues(Setting<String> name, TaskDraft task) {
        release(
                name,
                task,
                of(SqsQueue.KIND, name, "Queue"),
                of(SqsQueuePolicy.KIND, name, "QueuePolicy"),
                of(SqsQueue.KIND, name, "DeadLetterQueue"),
                of(SqsQueuePolicy.KIND, name, "DeadLetterQueuePolicy"));
    }

    /** A queue can stay while its dead-letter queue goes. */
    private static void release(Setting<String> name, TaskDraft task, Released... made) {
        boolean isStillMade = true;
        for (Released one : made) {
            if (!task.stack().graph().hasResource(one.id().cloudFormation())) {
                task.stack().graph().add(one);
                task.locateReleased(one.id(), name.origin());
                isStillMade = false;
            }
        }
        if (isStillMade) {
            task.declaration()
                    .report(
                            Problem.RELEASED_STILL_MADE,
                            name.origin(),
                            made[0].id().cloudFormation());
        }
    }
}
