package io.github.taskdef.processor.feature.volume;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.intent.TmpfsVolumeIntent;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.Feature;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code @TmpfsVolume}: a directory in memory, on EC2 and, since January 2026, on Fargate.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tmpfs.html">Tmpfs</a>
 */
public final class TmpfsVolumeFeature implements Feature {
    /** Those of the API, of which the last six take a value. */
    private static final String OPTION =
            "defaults|ro|rw|(?:no)?(?:suid|dev|exec|mand|atime|diratime|relatime|strictatime)"
                    + "|a?sync|dirsync|remount|r?bind|r?unbindable|r?(?:private|shared|slave)"
                    + "|(?:mode|uid|gid|nr_inodes|nr_blocks|mpol)=[A-Za-z0-9:,=-]+";

    private static final String READ_ONLY = "ro";

    @Override
    public String annotation() {
        return "io.github.taskdef.TmpfsVolume";
    }

    @Override
    public void read(AnnotationView annotation, TaskDeclaration task) {
        TmpfsVolumeIntent intent = new TmpfsVolumeIntent(
                Volumes.read(annotation, task), annotation.whole("size"), annotation.texts("mountOptions"));
        task.add(intent);
        if (intent.size().value() < 1) {
            task.report(
                    Problem.TMPFS_SIZE, intent.size().origin(), intent.size().value(), 1);
        }
        for (Setting<String> option : intent.mountOptions()) {
            if (!option.value().matches(OPTION)) {
                task.report(Problem.TMPFS_OPTION, option.origin(), option.value());
            }
        }
        Rules.unique(intent.mountOptions(), Problem.TMPFS_OPTION_TWICE, task);
    }

    @Override
    public void check(TaskDeclaration task) {
        boolean isOnWindows = TaskIntent.isWindows(task.all(TaskIntent.class));
        for (TmpfsVolumeIntent volume : task.all(TmpfsVolumeIntent.class)) {
            if (isOnWindows) {
                task.report(Problem.WINDOWS_TMPFS, volume.origin());
            }
        }
    }

    @Override
    public void derive(TaskDraft task) {
        for (TmpfsVolumeIntent volume : task.declaration().all(TmpfsVolumeIntent.class)) {
            for (Volumes.Place place : Volumes.places(volume, task.declaration())) {
                task.container(place.container().name().value())
                        .part("LinuxParameters")
                        .add("Tmpfs", mount(volume, place));
            }
        }
    }

    private static Value mount(TmpfsVolumeIntent volume, Volumes.Place place) {
        List<String> options = new ArrayList<>(Setting.values(volume.mountOptions()));
        if (place.isReadOnly() && !options.contains(READ_ONLY)) {
            options.add(READ_ONLY);
        }
        Value.FieldsBuilder fields = Value.fields()
                .put("ContainerPath", place.path())
                .put("Size", volume.size().value());
        if (!options.isEmpty()) {
            fields.put("MountOptions", Value.texts(options));
        }
        return fields.build();
    }
}
