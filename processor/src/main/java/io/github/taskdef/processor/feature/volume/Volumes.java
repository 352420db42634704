package io.github.taskdef.processor.feature.volume;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Containers;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.ContainerIntent;
import io.github.taskdef.processor.intent.ContainerIntent.Mount;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.intent.VolumeIntent;
import io.github.taskdef.processor.intent.VolumeIntent.Mounting;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import java.util.ArrayList;
import java.util.List;

/** What volumes of all kinds have in common: how they are named, and where the containers see them. */
public final class Volumes {
    /** The form of the id of a file system, of EFS and of FSx alike. */
    static final String FILE_SYSTEM = "fs-[0-9a-f]{8,40}";

    private Volumes() {}

    /** Reads the members that the annotations of all kinds have. */
    static Mounting read(AnnotationView annotation, TaskDeclaration task) {
        Setting<String> mountPath = mountPath(annotation, task);
        Setting<String> name = annotation.text("name");
        if (!name.isStated()) {
            name = mountPath.with(MountPath.lastPart(mountPath.value())).unstated();
        }
        return new Mounting(
                annotation.origin(),
                name,
                mountPath,
                annotation.truth("readOnly").value(),
                annotation.texts("containers"));
    }

    private static Setting<String> mountPath(AnnotationView annotation, TaskDeclaration task) {
        Setting<String> value = annotation.text("value");
        Setting<String> mountPath = annotation.text("mountPath");
        if (value.isStated() && mountPath.isStated()) {
            task.report(Problem.MOUNT_PATH_TWICE, mountPath.origin());
        } else if (!value.isStated() && !mountPath.isStated()) {
            task.report(Problem.MOUNT_PATH_MISSING, annotation.origin(), annotation.name());
        }
        return mountPath.isStated() ? mountPath : value;
    }

    /** Where a container sees a volume. */
    record Place(ContainerIntent container, String path, boolean isReadOnly) {}

    /** Where a volume is seen: as it says itself, and as containers say. */
    static List<Place> places(VolumeIntent volume, TaskDeclaration task) {
        List<Place> places = new ArrayList<>();
        String path = volume.mountPath().value();
        for (ContainerIntent container : Containers.of(task)) {
            if (container.isMeantBy(volume.containers())) {
                places.add(new Place(container, path, volume.readOnly()));
            }
            for (Mount mount : container.mounts()) {
                if (mount.volume().value().equals(volume.name().value())) {
                    String other = mount.path().value();
                    boolean isReadOnly = volume.readOnly() || mount.readOnly().value();
                    places.add(new Place(container, other.isEmpty() ? path : other, isReadOnly));
                }
            }
        }
        return places;
    }

    /** Shows the volumes of the task to the containers that see them. */
    public static void mount(TaskDraft task) {
        for (VolumeIntent volume : task.declaration().all(VolumeIntent.class)) {
            if (volume.isOfTask()) {
                for (Place place : places(volume, task.declaration())) {
                    mount(volume, place, task);
                }
            }
        }
    }

    private static void mount(VolumeIntent volume, Place place, TaskDraft task) {
        task.container(place.container().name().value())
                .add(
                        "MountPoints",
                        Value.fields()
                                .put("SourceVolume", volume.name().value())
                                .put("ContainerPath", place.path())
                                .put("ReadOnly", place.isReadOnly())
                                .build());
    }

    /** Reports each volume of a kind that there is on EC2 only, where the task may run elsewhere. */
    static void needEc2(Class<? extends VolumeIntent> kind, String words, TaskDeclaration task) {
        for (TaskIntent platform : task.all(TaskIntent.class)) {
            for (VolumeIntent volume : task.all(kind)) {
                if (platform.isFargate()) {
                    task.report(Problem.VOLUME_NEEDS_EC2, volume.origin(), words);
                }
            }
        }
    }
}
