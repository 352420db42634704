package io.github.taskdef.processor.feature.volume;

import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.ScratchVolumeIntent;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.Feature;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;

/** {@code @ScratchVolume}: an empty directory that lives as long as the task. */
public final class ScratchVolumeFeature implements Feature {

    @Override
    public String annotation() {
        return "io.github.taskdef.ScratchVolume";
    }

    @Override
    public void read(AnnotationView annotation, TaskDeclaration task) {
        task.add(new ScratchVolumeIntent(Volumes.read(annotation, task)));
    }

    @Override
    public void derive(TaskDraft task) {
        for (ScratchVolumeIntent volume : task.declaration().all(ScratchVolumeIntent.class)) {
            task.addVolume(volume.name().value(), Value.fields());
        }
    }
}
