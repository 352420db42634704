package io.github.taskdef.processor.feature.volume;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Containers;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.intent.ContainerIntent;
import io.github.taskdef.processor.intent.ContainerIntent.Mount;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.intent.VolumeIntent;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.Text;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What volumes and containers may say together: each mount means a volume, each volume a container, each path one of them. */
public final class MountRules {
    private final TaskDeclaration task;
    private final Map<String, VolumeIntent> volumes = new LinkedHashMap<>();
    private final List<ContainerIntent> containers;
    private final Map<String, String> mounted = new HashMap<>();
    private final boolean isOnWindows;

    private MountRules(TaskDeclaration task) {
        this.task = task;
        this.containers = Containers.of(task);
        this.isOnWindows = TaskIntent.isWindows(task.all(TaskIntent.class));
    }

    public static void check(TaskDeclaration task) {
        new MountRules(task).check();
    }

    private void check() {
        for (VolumeIntent volume : task.all(VolumeIntent.class)) {
            Setting<String> name = volume.name();
            checkVolume(volume);
            if (volumes.putIfAbsent(name.value(), volume) == null
                    || name.value().isEmpty()) {
                checkPlaces(volume);
            } else {
                task.report(Problem.VOLUME_TWICE, name.origin(), name.value());
            }
        }
        for (ContainerIntent container : containers) {
            for (Mount mount : container.mounts()) {
                checkMount(container, mount);
            }
        }
    }

    private void checkVolume(VolumeIntent volume) {
        List<String> names = Setting.values(Containers.names(containers));
        Rules.containers(volume.containers(), names, Problem.VOLUME_CONTAINER_UNKNOWN, task);
        checkName(volume);
        checkPath(volume, volume.mountPath());
    }

    private void checkName(VolumeIntent volume) {
        Setting<String> name = volume.name();
        boolean hasForm = Rules.NAME.matcher(name.value()).matches();
        if (name.isStated() && !hasForm) {
            task.report(Problem.VOLUME_NAME, name.origin(), name.value());
        } else if (!hasForm && isPossible(volume, volume.mountPath().value())) {
            task.report(Problem.VOLUME_NAME_FROM_PATH, name.origin(), name.value());
        }
    }

    private boolean isPossible(VolumeIntent volume, String path) {
        return MountPath.isPossible(path, hasWindowsPaths(volume));
    }

    /** One that Windows does not have is refused as a whole there. */
    private boolean hasWindowsPaths(VolumeIntent volume) {
        return isOnWindows && volume.isForWindows();
    }

    private void checkPlaces(VolumeIntent volume) {
        for (ContainerIntent container : containers) {
            if (container.isMeantBy(volume.containers())) {
                occupy(container, volume, volume.mountPath().value(), volume.mountPath());
            }
        }
    }

    private void checkMount(ContainerIntent container, Mount mount) {
        VolumeIntent volume = volumes.get(mount.volume().value());
        if (volume == null) {
            Rules.unknown(mount.volume(), volumes.keySet(), Problem.MOUNT_VOLUME_UNKNOWN, task);
            return;
        }
        checkPath(volume, mount.path());
        if (mount.readOnly().isStated() && !mount.readOnly().value() && volume.readOnly()) {
            task.report(
                    Problem.MOUNT_WRITES_READ_ONLY,
                    mount.readOnly().origin(),
                    volume.name().value());
        }
        if (mount.path().isStated()) {
            occupy(container, volume, mount.path().value(), mount.path());
        } else {
            occupy(container, volume, volume.mountPath().value(), mount.volume());
        }
    }

    private void checkPath(VolumeIntent volume, Setting<String> path) {
        Rules.plain(path, task);
        if (path.isStated() && !isPossible(volume, path.value())) {
            task.report(Problem.MOUNT_PATH_RELATIVE, path.origin(), path.value(), example());
        } else if (path.isStated() && MountPath.of(path.value()).hidesSystem()) {
            task.report(Problem.MOUNT_PATH_SYSTEM, path.origin(), path.value(), example());
        }
    }

    private String example() {
        return isOnWindows ? "C:\\data" : "/data";
    }

    private void occupy(ContainerIntent container, VolumeIntent volume, String written, Setting<String> where) {
        if (!isPossible(volume, written)) {
            return;
        }
        MountPath path = MountPath.of(written);
        String name = container.name().value();
        // by its place, since another container may have taken its name
        String occupant = mounted.putIfAbsent(
                container.origin().path() + path.path(), volume.name().value());
        if (occupant != null) {
            task.report(Problem.MOUNT_PATH_OCCUPIED, where.origin(), occupant, written, name);
        } else if (hidesApplication(path, container.workingDirectory())) {
            String directory = container.workingDirectory().literal();
            task.report(Problem.MOUNT_PATH_APPLICATION, where.origin(), written, directory, name, example());
        }
    }

    /** That it hides the system too is told already. */
    private static boolean hidesApplication(MountPath path, Text directory) {
        return directory.isLiteral()
                && MountPath.isAbsolute(directory.literal())
                && path.holds(MountPath.of(directory.literal()))
                && !path.hidesSystem();
    }
}
