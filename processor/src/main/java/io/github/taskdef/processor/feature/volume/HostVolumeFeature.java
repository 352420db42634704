package io.github.taskdef.processor.feature.volume;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.HostVolumeIntent;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.Feature;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import io.github.taskdef.processor.spi.Text;
import java.util.Set;

/**
 * {@code @HostVolume}: a directory of the instance.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HostVolumeProperties.html">HostVolumeProperties</a>
 */
public final class HostVolumeFeature implements Feature {
    private static final String LINUX_PATH = "(?:/|" + Rules.REFERENCE + ")[^\\x00-\\x1f]*";
    private static final String WINDOWS_PATH = "(?:[A-Za-z]:[\\\\/]|" + Rules.REFERENCE + ")[^*?\"<>|\\x00-\\x1f]*";

    /** Which is written to by asking. */
    private static final String SOCKET = ".sock";

    /** By which whoever writes there has the instance, and with it every task on it. */
    private static final Set<String> OF_THE_INSTANCE = Set.of(
            "/",
            "/boot",
            "/etc",
            "/proc",
            "/root",
            "/run",
            "/run/docker.sock",
            "/sys",
            "/usr",
            "/var",
            "/var/lib/docker",
            "/var/run",
            "/var/run/docker.sock",
            "/c:",
            "/c:/windows");

    @Override
    public String annotation() {
        return "io.github.taskdef.HostVolume";
    }

    @Override
    public void read(AnnotationView annotation, TaskDeclaration task) {
        task.add(new HostVolumeIntent(Volumes.read(annotation, task), task.text(annotation.text("hostPath"))));
    }

    @Override
    public void check(TaskDeclaration task) {
        Volumes.needEc2(HostVolumeIntent.class, "directories of its hosts", task);
        boolean isOnWindows = TaskIntent.isWindows(task.all(TaskIntent.class));
        for (HostVolumeIntent volume : task.all(HostVolumeIntent.class)) {
            checkPath(volume, isOnWindows, task);
        }
    }

    private static void checkPath(HostVolumeIntent volume, boolean isOnWindows, TaskDeclaration task) {
        Text path = volume.hostPath();
        boolean isPath = path.isReadable() && path.rendered().matches(isOnWindows ? WINDOWS_PATH : LINUX_PATH);
        if (path.isReadable() && !isPath) {
            task.report(Problem.HOST_PATH, path.origin(), path.rendered(), isOnWindows ? "C:\\data" : "/data");
        } else if (isPath
                && (!volume.readOnly() || path.literal().endsWith(SOCKET))
                && path.isLiteral()
                && OF_THE_INSTANCE.contains(MountPath.of(path.literal()).path())) {
            task.report(Problem.HOST_PATH_SYSTEM, path.origin(), path.literal());
        }
    }

    @Override
    public void derive(TaskDraft task) {
        for (HostVolumeIntent volume : task.declaration().all(HostVolumeIntent.class)) {
            Value host = Value.fields()
                    .put("SourcePath", task.value(volume.hostPath()))
                    .build();
            task.addVolume(volume.name().value(), Value.fields().put("Host", host));
        }
    }
}
