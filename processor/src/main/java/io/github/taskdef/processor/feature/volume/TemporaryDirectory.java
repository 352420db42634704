package io.github.taskdef.processor.feature.volume;

import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.ContainerIntent;
import io.github.taskdef.processor.intent.ServiceIntent;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.intent.VolumeIntent;
import io.github.taskdef.processor.spi.ContainerDraft;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import java.util.List;

/**
 * The writable {@code /tmp} beside a read-only root file system; the JVM needs one. It is in memory, since an empty volume belongs to root
 * unless the image says otherwise, and takes its mode from the task definition whatever the image.
 */
public final class TemporaryDirectory {
    private static final String PATH = "/tmp";

    /** MiB where nothing is said and the task has memory enough. */
    private static final int COMMON_SIZE = 64;

    /** The part of a small task's memory that it may use. */
    private static final int SHARE = 8;

    /** With exec, which Docker leaves out by default: libraries of the JVM unpack native code there and load it. */
    private static final Value OPTIONS = Value.texts(List.of("rw", "exec", "nosuid", "nodev", "mode=1777"));

    private TemporaryDirectory() {}

    /** Whether a container cannot write to its root: as it says, or else by default unless ECS Exec must write there. */
    public static boolean hasReadOnlyRoot(ContainerIntent container, TaskDeclaration task) {
        boolean isStated = container.readonlyRootFilesystem().isStated();
        return container.readonlyRootFilesystem().value() && (isStated || !hasExec(task));
    }

    static boolean hasExec(TaskDeclaration task) {
        for (ServiceIntent service : task.all(ServiceIntent.class)) {
            if (service.enableExecuteCommand().value()) {
                return true;
            }
        }
        return false;
    }

    /** Why the application gets none; empty where it gets one. */
    static String absence(ContainerIntent container, TaskIntent intent, TaskDeclaration task) {
        if (intent.isWindows()) {
            return "Windows has none";
        }
        if (!hasReadOnlyRoot(container, task)) {
            return "its root file system is writable";
        }
        for (VolumeIntent volume : task.all(VolumeIntent.class)) {
            if (container.isMeantBy(volume.containers())
                    && MountPath.of(volume.mountPath().value()).path().equals(PATH)) {
                return "the volume " + volume.name().value() + " is mounted there";
            }
        }
        return "";
    }

    /** MiB that it can hold: what was said, or else little enough to leave a small task its memory. */
    static int size(TaskIntent intent) {
        int share = Math.max(1, intent.memory().value() / SHARE);
        return intent.tmpSize().isStated() ? intent.tmpSize().value() : Math.min(COMMON_SIZE, share);
    }

    /** Adds it to the application's container, unless something else is there. */
    public static void mount(ContainerIntent container, ContainerDraft draft, TaskIntent intent, TaskDraft task) {
        if (absence(container, intent, task.declaration()).isEmpty()) {
            Value.FieldsBuilder mount = Value.fields()
                    .put("ContainerPath", PATH)
                    .put("Size", size(intent))
                    .put("MountOptions", OPTIONS);
            draft.part("LinuxParameters").add("Tmpfs", mount.build());
        }
    }
}
