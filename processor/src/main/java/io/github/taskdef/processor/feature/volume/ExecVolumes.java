package io.github.taskdef.processor.feature.volume;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Containers;
import io.github.taskdef.processor.intent.ContainerIntent;
import io.github.taskdef.processor.intent.VolumeIntent;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the agent behind ECS Exec writes. AWS supports no read-only root file system with it; users tell that it works where these
 * directories are volumes.
 *
 * @see <a href="https://github.com/aws/containers-roadmap/issues/1359">ECS Exec: support readonlyRootFilesystem containers</a>
 */
public final class ExecVolumes {
    private static final List<String> DIRECTORIES =
            List.of("/managed-agents", "/var/lib/amazon/ssm", "/var/log/amazon/ssm");

    private ExecVolumes() {}

    /** Warns of each container whose root file system is said to be read-only, and that has not all of them. */
    public static void check(TaskDeclaration task) {
        for (ContainerIntent container : Containers.of(task)) {
            Setting<Boolean> readonlyRoot = container.readonlyRootFilesystem();
            if (TemporaryDirectory.hasExec(task) && readonlyRoot.isStated() && readonlyRoot.value()) {
                List<String> missing = missing(container, task);
                if (!missing.isEmpty()) {
                    task.report(Problem.EXEC_READONLY_ROOT, readonlyRoot.origin(), String.join(", ", missing));
                }
            }
        }
    }

    private static List<String> missing(ContainerIntent container, TaskDeclaration task) {
        List<String> missing = new ArrayList<>(DIRECTORIES);
        for (VolumeIntent volume : task.all(VolumeIntent.class)) {
            for (Volumes.Place place : Volumes.places(volume, task)) {
                if (place.container().equals(container) && !place.isReadOnly()) {
                    MountPath path = MountPath.of(place.path());
                    missing.removeIf(directory -> path.holds(MountPath.of(directory)));
                }
            }
        }
        return missing;
    }
}
