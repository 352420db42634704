package io.github.taskdef.processor.feature.shared;

import io.github.taskdef.processor.graph.ShortName;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.intent.TaskIntent.Tag;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import java.util.ArrayList;
import java.util.List;

/** {@code @Tag}: the tags of all of a task's resources. */
public final class Tags {
    private static final int LONGEST_VALUE = 256;

    private Tags() {}

    public static List<Tag> read(AnnotationView annotation, TaskDeclaration task) {
        List<Tag> tags = new ArrayList<>();
        for (AnnotationView tag : annotation.annotations("tags", "key")) {
            tags.add(new Tag(tag.text("key"), task.text(tag.text("value"))));
        }
        return tags;
    }

    /** Puts the task's tags under a property, if it has any. */
    public static void put(Value.FieldsBuilder properties, String property, TaskDraft task) {
        put(properties, property, task, "");
    }

    /** The same for a kind that has no name but in a tag. */
    public static void put(Value.FieldsBuilder properties, String property, TaskDraft task, String name) {
        Value.FieldsBuilder tags = Value.fields().putUnlessEmpty("Name", ShortName.of(name, LONGEST_VALUE));
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
