package io.github.taskdef.processor.feature;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.intent.TaskIntent.Tag;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code @Tag}: the tags of all of a task's resources.
 *
 * @see <a href="https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html">Tag naming limits</a>
 */
final class Tags {
    private static final Pattern KEY = Pattern.compile("(?!(?i:aws:))[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}");
    private static final Pattern VALUE = Pattern.compile("(?:[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]|\\$\\{[^}]+}){0,256}");

    /** One less than AWS allows a resource, since a file system and an access point are named by a tag. */
    private static final int MOST = 49;

    private Tags() {}

    static List<Tag> read(AnnotationView annotation, TaskDeclaration task) {
        List<Tag> tags = annotation.annotations("tags").stream()
                .map(tag -> new Tag(tag.text("key"), task.text(tag.text("value"))))
                .toList();
        for (Tag tag : tags) {
            if (!KEY.matcher(tag.key().value()).matches()) {
                task.report(Problem.TAG_KEY, tag.key().origin(), tag.key().value());
            }
            Rules.matches(tag.value(), VALUE, Problem.TAG_VALUE, task);
        }
        Rules.unique(tags.stream().map(Tag::key).toList(), Problem.TAG_TWICE, task);
        if (tags.size() > MOST) {
            task.report(Problem.TAG_COUNT, tags.get(MOST).key().origin(), tags.size(), MOST);
        }
        return tags;
    }

    /** Puts the task's tags under a property, if it has any. */
    static void put(Value.FieldsBuilder properties, String property, TaskDraft task) {
        put(properties, property, task, "");
    }

    /** The same for a kind that has no name but in a tag. */
    static void put(Value.FieldsBuilder properties, String property, TaskDraft task, String name) {
        Value.FieldsBuilder tags = Value.fields().putUnlessEmpty("Name", name);
        List<Tag> declared =
                task.declaration().only(TaskIntent.class).orElseThrow().tags();
        for (Tag tag : declared) {
            tags.put(tag.key().value(), task.value(tag.value()));
        }
        if (!declared.isEmpty() || !name.isEmpty()) {
            properties.put(property, tags.build());
        }
    }
}
