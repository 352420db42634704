package io.github.taskdef.processor.feature.volume;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Containers;
import io.github.taskdef.processor.intent.ContainerIntent;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.intent.TmpfsVolumeIntent;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import java.util.ArrayList;
import java.util.List;

/**
 * What directories in memory may hold: what is in them counts as memory of the container, and so of the task.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tmpfs.html">Tmpfs</a>
 */
public final class TmpfsRules {
    private TmpfsRules() {}

    public static void check(TaskIntent intent, TaskDeclaration task) {
        List<Setting<Integer>> all = new ArrayList<>();
        for (ContainerIntent container : Containers.of(task)) {
            if (container.isApplication()) {
                checkTmpSize(container, intent, task);
            }
            List<Setting<Integer>> own = sizes(container, intent, task);
            all.addAll(own);
            int memory = container.share().map(share -> share.memory().value()).orElse(0);
            if (memory > 0 && memory < intent.memory().value()) {
                bound(own, memory, "the container " + container.name().value(), task);
            }
        }
        bound(all, intent.memory().value(), "the task", task);
    }

    private static void checkTmpSize(ContainerIntent container, TaskIntent intent, TaskDeclaration task) {
        Setting<Integer> size = intent.tmpSize();
        if (size.isStated()) {
            String absence = TemporaryDirectory.absence(container, intent, task);
            if (size.value() < 1) {
                task.report(Problem.TMPFS_SIZE, size.origin(), size.value(), 1);
            } else if (!absence.isEmpty()) {
                task.report(Problem.TMP_SIZE_UNUSED, size.origin(), absence);
            }
        }
    }

    /** Of the directories that a container has, the one that it gets by default first. */
    private static List<Setting<Integer>> sizes(ContainerIntent container, TaskIntent intent, TaskDeclaration task) {
        List<Setting<Integer>> sizes = new ArrayList<>();
        if (container.isApplication()
                && TemporaryDirectory.absence(container, intent, task).isEmpty()) {
            sizes.add(intent.tmpSize().with(TemporaryDirectory.size(intent)));
        }
        for (TmpfsVolumeIntent volume : task.all(TmpfsVolumeIntent.class)) {
            for (Volumes.Place place : Volumes.places(volume, task)) {
                if (place.container().equals(container)) {
                    sizes.add(volume.size());
                }
            }
        }
        return sizes;
    }

    /** Reports the size with which they become more than the memory; one that nobody wrote is small enough by itself. */
    private static void bound(List<Setting<Integer>> sizes, int memory, String whose, TaskDeclaration task) {
        long sum = 0;
        for (Setting<Integer> size : sizes) {
            sum += Math.max(0, size.value());
        }
        long before = 0;
        for (Setting<Integer> size : sizes) {
            before += Math.max(0, size.value());
            if (before > memory && size.isStated()) {
                task.report(Problem.TMPFS_OVER_MEMORY, size.origin(), whose, sum, memory);
                return;
            }
        }
    }
}
