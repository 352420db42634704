package io.github.taskdef.processor.feature.volume;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.intent.EfsVolumeIntent;
import io.github.taskdef.processor.intent.EfsVolumeIntent.FileSystem;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import java.util.List;

/**
 * What a file system that is created can be.
 *
 * @see <a href="https://docs.aws.amazon.com/efs/latest/ug/API_CreateFileSystem.html">CreateFileSystem</a>
 */
final class EfsFileSystemRules {
    /** Of MiB/s, unless AWS raised the quota: CreateFileSystem of the EFS API. */
    private static final int MOST_THROUGHPUT = 3414;

    private static final String ZONE = "(?:[a-z]{2,4}(?:-[a-z]+)+-[0-9]+|\\$\\{region})(?:-[a-z]+-[0-9]+)?[a-z]";

    private EfsFileSystemRules() {}

    static void check(FileSystem fileSystem, TaskDeclaration task) {
        Rules.idOrReference(fileSystem.kmsKey(), Rules.KMS_KEY, Problem.KMS_KEY, task);
        boolean isProvisioned = fileSystem.throughputMode().value().equals("PROVISIONED");
        Setting<Integer> rate = fileSystem.provisionedThroughput();
        if (isProvisioned && !rate.isStated()) {
            task.report(
                    Problem.THROUGHPUT_RATE_MISSING, fileSystem.throughputMode().origin());
        } else if (rate.isStated() && !isProvisioned) {
            task.report(
                    Problem.THROUGHPUT_RATE_UNUSED,
                    rate.origin(),
                    fileSystem.throughputMode().value());
        } else if (rate.isStated() && rate.value() > MOST_THROUGHPUT) {
            task.report(Problem.THROUGHPUT_RATE_QUOTA, rate.origin(), rate.value(), MOST_THROUGHPUT);
        } else if (rate.isStated()) {
            Rules.within(rate, 1, MOST_THROUGHPUT, Problem.THROUGHPUT_RATE, task);
        }
        checkTransitions(fileSystem, task);
        checkPlace(fileSystem, task);
    }

    private static void checkPlace(FileSystem fileSystem, TaskDeclaration task) {
        Rules.idOrReference(fileSystem.availabilityZone(), ZONE, Problem.AVAILABILITY_ZONE, task);
        Setting<String> mode = fileSystem.performanceMode();
        if (mode.value().equals("MAX_IO")) {
            if (!fileSystem.availabilityZone().isEmpty()) {
                task.report(Problem.MAX_IO_ONE_ZONE, mode.origin());
            } else if (fileSystem.throughputMode().value().equals("ELASTIC")) {
                task.report(Problem.MAX_IO_ELASTIC, mode.origin());
            }
        }
    }

    /** What depends on the task: how many subnets it is given, where mount targets are in these. */
    static void checkOn(TaskIntent intent, List<EfsVolumeIntent> volumes, TaskDeclaration task) {
        for (EfsVolumeIntent volume : volumes) {
            FileSystem fileSystem = volume.fileSystem();
            if (!volume.isImported() && !fileSystem.availabilityZone().isEmpty() && subnets(volume, intent) != 1) {
                task.report(
                        Problem.ONE_ZONE_SUBNETS, fileSystem.availabilityZone().origin(), subnets(volume, intent));
            }
        }
    }

    private static int subnets(EfsVolumeIntent volume, TaskIntent intent) {
        return volume.hasMountTargetsBesideTasks()
                ? intent.subnets().value()
                : volume.mountTargetSubnets().size();
    }

    private static void checkTransitions(FileSystem fileSystem, TaskDeclaration task) {
        Setting<String> toArchive = fileSystem.transitionToArchive();
        int archive = days(toArchive);
        int ia = days(fileSystem.transitionToIa());
        Setting<Boolean> back = fileSystem.transitionToPrimaryStorageClass();
        if (back.value() && ia == 0) {
            task.report(Problem.PRIMARY_WITHOUT_IA, back.origin());
        }
        if (archive > 0 && (ia == 0 || archive <= ia)) {
            task.report(
                    Problem.ARCHIVE_BEFORE_IA,
                    toArchive.origin(),
                    toArchive.value(),
                    fileSystem.transitionToIa().value());
        } else if (archive > 0 && !fileSystem.throughputMode().value().equals("ELASTIC")) {
            task.report(
                    Problem.ARCHIVE_NOT_ELASTIC,
                    toArchive.origin(),
                    fileSystem.throughputMode().value());
        }
    }

    /** 30 of {@code AFTER_30_DAYS}. */
    private static int days(Setting<String> transition) {
        String[] words = transition.value().split("_", -1);
        return words.length < 2 ? 0 : Integer.parseInt(words[1]);
    }
}
