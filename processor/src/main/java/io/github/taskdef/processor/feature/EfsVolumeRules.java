package io.github.taskdef.processor.feature;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.intent.EfsVolumeIntent;
import io.github.taskdef.processor.intent.EfsVolumeIntent.FileSystem;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import java.util.stream.Stream;

/**
 * What a single EFS volume may say.
 *
 * @see <a href="https://docs.aws.amazon.com/efs/latest/ug/API_CreateFileSystem.html">CreateFileSystem</a>
 */
final class EfsVolumeRules {
    private static final String FILE_SYSTEM = "fs-[0-9a-f]{8,40}";
    private static final String ACCESS_POINT = "fsap-[0-9a-f]{8,40}";

    /** Of MiB/s, unless AWS raised the quota: CreateFileSystem of the EFS API. */
    private static final int MOST_THROUGHPUT = 3414;

    private EfsVolumeRules() {}

    static void check(EfsVolumeIntent volume, TaskDeclaration task) {
        boolean hasForm = Rules.NAME.matcher(volume.name().value()).matches();
        if (volume.name().isStated() && !hasForm) {
            task.report(
                    Problem.VOLUME_NAME, volume.name().origin(), volume.name().value());
        } else if (!hasForm && MountPath.isPossible(volume.mountPath().value())) {
            task.report(
                    Problem.VOLUME_NAME_FROM_PATH,
                    volume.name().origin(),
                    volume.name().value());
        }
        Rules.formerName(volume.formerName(), volume.name().value(), task);
        AccessPointRules.check(volume, task);
        checkImport(volume, task);
        if (!volume.isImported()) {
            checkFileSystem(volume.fileSystem(), task);
        }
    }

    private static void checkFileSystem(FileSystem fileSystem, TaskDeclaration task) {
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
    }

    private static void checkTransitions(FileSystem fileSystem, TaskDeclaration task) {
        Setting<String> toArchive = fileSystem.transitionToArchive();
        int archive = days(toArchive);
        int ia = days(fileSystem.transitionToIa());
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

    private static void checkImport(EfsVolumeIntent volume, TaskDeclaration task) {
        Rules.idOrReference(volume.fileSystemId(), FILE_SYSTEM, Problem.FILE_SYSTEM_ID, task);
        Rules.idOrReference(volume.accessPointId(), ACCESS_POINT, Problem.ACCESS_POINT_ID, task);
        if (!volume.isImported()) {
            if (!volume.accessPointId().isEmpty()) {
                task.report(
                        Problem.ACCESS_POINT_WITHOUT_FILE_SYSTEM,
                        volume.accessPointId().origin());
            }
            if (volume.mountTargets().isStated() && !volume.mountTargets().value()) {
                task.report(Problem.MOUNT_TARGETS_NEEDED, volume.mountTargets().origin());
            }
            return;
        }
        FileSystem settings = volume.fileSystem();
        if (!settings.kmsKey().isEmpty()) {
            task.report(Problem.FILE_SYSTEM_EXISTS, settings.kmsKey().origin());
        }
        Stream.of(
                        settings.throughputMode(),
                        settings.provisionedThroughput(),
                        settings.transitionToIa(),
                        settings.transitionToArchive(),
                        settings.backup(),
                        settings.retain())
                .filter(Setting::isStated)
                .forEach(setting -> task.report(Problem.FILE_SYSTEM_EXISTS, setting.origin()));
        if (!volume.accessPointId().isEmpty()) {
            Stream.concat(
                            Stream.of(volume.accessPoint().permissions(), volume.path())
                                    .filter(Setting::isStated),
                            volume.accessPoint().secondaryGids().stream().limit(1))
                    .forEach(setting -> task.report(Problem.ACCESS_POINT_EXISTS, setting.origin()));
        }
    }
}
