package io.github.taskdef.processor.feature;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.intent.ContainerIntent;
import io.github.taskdef.processor.intent.ContainerIntent.Mount;
import io.github.taskdef.processor.intent.EfsVolumeIntent;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What volumes and containers may say together: each mount means a volume, each volume a container, each path one of them. */
final class EfsMountRules {
    private final TaskDeclaration task;
    private final List<EfsVolumeIntent> volumes;
    private final List<ContainerIntent> containers;
    private final Map<String, String> mounted = new HashMap<>();

    private EfsMountRules(TaskDeclaration task) {
        this.task = task;
        this.volumes = task.all(EfsVolumeIntent.class);
        this.containers = ContainerFeature.containers(task);
    }

    static void check(TaskDeclaration task) {
        new EfsMountRules(task).check();
    }

    private void check() {
        Rules.unique(volumes.stream().map(EfsVolumeIntent::name).toList(), Problem.VOLUME_TWICE, task);
        volumes.forEach(this::checkVolume);
        for (ContainerIntent container : containers) {
            for (Mount mount : container.mounts()) {
                checkMount(container, mount);
            }
        }
    }

    private void checkVolume(EfsVolumeIntent volume) {
        if (task.only(TaskIntent.class).filter(TaskIntent::isWindows).isPresent()) {
            task.report(Problem.WINDOWS_EFS, volume.origin());
        }
        if (volume.name().value().equals(ScratchVolume.NAME) && ScratchVolume.isNeeded(task)) {
            task.report(Problem.VOLUME_NAME_SCRATCH, volume.name().origin());
        }
        List<String> names =
                containers.stream().map(container -> container.name().value()).toList();
        for (Setting<String> name : volume.containers()) {
            if (!names.contains(name.value())) {
                Rules.unknown(name, names, Problem.VOLUME_CONTAINER_UNKNOWN, task);
            }
        }
        for (ContainerIntent container : containers) {
            if (container.isMeantBy(volume.containers())) {
                occupy(container, volume.mountPath().value(), volume.mountPath());
            }
        }
    }

    private void checkMount(ContainerIntent container, Mount mount) {
        List<String> names =
                volumes.stream().map(volume -> volume.name().value()).toList();
        EfsVolumeIntent volume = volumes.stream()
                .filter(one -> one.name().value().equals(mount.volume().value()))
                .findFirst()
                .orElse(null);
        if (volume == null) {
            Rules.unknown(mount.volume(), names, Problem.MOUNT_VOLUME_UNKNOWN, task);
            return;
        }
        EfsVolumeRules.checkMountPath(mount.path(), Problem.MOUNT_PATH_RELATIVE, task);
        if (mount.readOnly().isStated() && !mount.readOnly().value() && volume.readOnly()) {
            task.report(
                    Problem.MOUNT_WRITES_READ_ONLY,
                    mount.readOnly().origin(),
                    volume.name().value());
        }
        boolean hasPath = mount.path().isStated();
        occupy(
                container,
                hasPath ? mount.path().value() : volume.mountPath().value(),
                hasPath ? mount.path() : mount.volume());
    }

    private void occupy(ContainerIntent container, String path, Setting<String> where) {
        String place = container.name().value() + " " + path.replaceFirst("(?<=.)/+$", "");
        if (!path.isEmpty() && mounted.put(place, path) != null) {
            task.report(
                    Problem.MOUNT_PATH_OCCUPIED,
                    where.origin(),
                    path,
                    container.name().value());
        }
    }
}
