package io.github.taskdef.processor.feature.volume;

import io.github.taskdef.processor.feature.shared.Containers;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.ContainerIntent;
import io.github.taskdef.processor.intent.ServiceIntent;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.intent.VolumeIntent;
import io.github.taskdef.processor.spi.ContainerDraft;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;

/** The writable {@code /tmp} beside a read-only root file system; the JVM needs one. */
public final class TemporaryDirectory {
    static final String NAME = "tmp";
    private static final String PATH = "/tmp";

    private TemporaryDirectory() {}

    /** Whether a container cannot write to its root: as it says, or else by default unless ECS Exec must write there. */
    public static boolean hasReadOnlyRoot(ContainerIntent container, TaskDeclaration task) {
        boolean isStated = container.readonlyRootFilesystem().isStated();
        return container.readonlyRootFilesystem().value() && (isStated || !hasExec(task));
    }

    private static boolean hasExec(TaskDeclaration task) {
        for (ServiceIntent service : task.all(ServiceIntent.class)) {
            if (service.enableExecuteCommand().value()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the task has the volume, so that its name is taken: the application needs it, and has nothing else there. */
    static boolean isNeeded(TaskDeclaration task) {
        for (ContainerIntent container : Containers.of(task)) {
            if (container.isApplication()
                    && !TaskIntent.isWindows(task.all(TaskIntent.class))
                    && hasReadOnlyRoot(container, task)) {
                return !hasVolumeThere(container, task);
            }
        }
        return false;
    }

    private static boolean hasVolumeThere(ContainerIntent container, TaskDeclaration task) {
        for (VolumeIntent volume : task.all(VolumeIntent.class)) {
            if (container.isMeantBy(volume.containers())
                    && MountPath.of(volume.mountPath().value()).path().equals(PATH)) {
                return true;
            }
        }
        return false;
    }

    public static void mount(ContainerDraft container, TaskDraft task) {
        if (isNeeded(task.declaration())) {
            task.addVolume(NAME, Value.fields());
            container.add(
                    "MountPoints",
                    Value.fields()
                            .put("SourceVolume", NAME)
                            .put("ContainerPath", PATH)
                            .put("ReadOnly", false)
                            .build());
        }
    }
}
