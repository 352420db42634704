package io.github.taskdef.processor.feature;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.intent.EfsVolumeIntent;
import io.github.taskdef.processor.intent.EfsVolumeIntent.AccessPoint;
import io.github.taskdef.processor.intent.EfsVolumeIntent.FileSystem;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a single EFS volume may say.
 *
 * @see <a href="https://docs.aws.amazon.com/efs/latest/ug/API_CreateAccessPoint.html">CreateAccessPoint</a>
 */
final class EfsVolumeRules {
    private static final Pattern FILE_SYSTEM = Pattern.compile("fs-[0-9a-f]{8,40}");
    private static final Pattern ACCESS_POINT = Pattern.compile("fsap-[0-9a-f]{8,40}");
    private static final Pattern KMS_KEY = Pattern.compile("arn:[^:]+:kms:[^:]+:[^:]+:(?:key|alias)/.+|\\$\\{[^}]+}");
    private static final Pattern PERMISSIONS = Pattern.compile("[0-7]{3,4}");
    private static final Pattern POINT_PATH = Pattern.compile("/|(?:/(?!\\.)[^$#<>;`|&?{}^*/\\x00-\\x1f]+){1,4}");
    private static final Pattern MOUNT_PATH = Pattern.compile("/[^:\\x00-\\x1f]+");

    /** What a mount here would hide from the system, and so from the application. */
    private static final Set<String> SYSTEM =
            Set.of("/bin", "/dev", "/etc", "/lib", "/lib64", "/proc", "/sbin", "/sys", "/usr");

    private static final int LONGEST_POINT_PATH = 100;
    private static final long LARGEST_ID = 4_294_967_295L;
    private static final int MOST_GROUPS = 16;
    private static final int MOST_THROUGHPUT = 3414;

    private EfsVolumeRules() {}

    static void check(EfsVolumeIntent volume, TaskDeclaration task) {
        checkMountPath(volume.mountPath(), Problem.MOUNT_PATH_RELATIVE, task);
        boolean hasForm = Rules.NAME.matcher(volume.name().value()).matches();
        if (volume.name().isStated() && !hasForm) {
            task.report(
                    Problem.VOLUME_NAME, volume.name().origin(), volume.name().value());
        } else if (!hasForm && MOUNT_PATH.matcher(volume.mountPath().value()).matches()) {
            task.report(
                    Problem.VOLUME_NAME_FROM_PATH,
                    volume.name().origin(),
                    volume.name().value());
        }
        checkAccessPoint(volume, task);
        checkFileSystem(volume.fileSystem(), task);
        checkImport(volume, task);
    }

    static void checkMountPath(Setting<String> path, Problem relative, TaskDeclaration task) {
        if (path.isStated()) {
            if (!MOUNT_PATH.matcher(path.value()).matches()) {
                task.report(relative, path.origin(), path.value());
            } else if (SYSTEM.contains(path.value().replaceFirst("/+$", ""))) {
                task.report(Problem.MOUNT_PATH_SYSTEM, path.origin(), path.value());
            }
        }
    }

    private static void checkAccessPoint(EfsVolumeIntent volume, TaskDeclaration task) {
        AccessPoint point = volume.accessPoint();
        Setting<String> path = volume.path();
        if (path.isStated()
                && (!POINT_PATH.matcher(path.value()).matches() || path.value().length() > LONGEST_POINT_PATH)) {
            task.report(Problem.ACCESS_POINT_PATH, path.origin(), path.value());
        }
        if (!PERMISSIONS.matcher(point.permissions().value()).matches()) {
            task.report(
                    Problem.ACCESS_POINT_PERMISSIONS,
                    point.permissions().origin(),
                    point.permissions().value());
        }
        Rules.within(point.uid(), 0, LARGEST_ID, Problem.POSIX_ID, task);
        Rules.within(point.gid(), 0, LARGEST_ID, Problem.POSIX_ID, task);
        point.secondaryGids().forEach(gid -> Rules.within(gid, 0, LARGEST_ID, Problem.POSIX_ID, task));
        if (point.secondaryGids().size() > MOST_GROUPS) {
            task.report(
                    Problem.POSIX_GROUPS,
                    point.secondaryGids().get(MOST_GROUPS).origin(),
                    point.secondaryGids().size(),
                    MOST_GROUPS);
        }
        if (point.uid().value() == 0) {
            task.report(Problem.POSIX_ROOT, point.uid().origin());
        }
    }

    private static void checkFileSystem(FileSystem fileSystem, TaskDeclaration task) {
        Rules.matches(fileSystem.kmsKey(), KMS_KEY, Problem.KMS_KEY, task);
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

    private static int days(Setting<String> transition) {
        String digits = transition.value().replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
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
                        settings.transitionToIa(),
                        settings.transitionToArchive(),
                        settings.backup(),
                        settings.retain())
                .filter(Setting::isStated)
                .forEach(setting -> task.report(Problem.FILE_SYSTEM_EXISTS, setting.origin()));
        if (!volume.accessPointId().isEmpty()) {
            List.of(volume.accessPoint().permissions(), volume.path()).stream()
                    .filter(Setting::isStated)
                    .forEach(setting -> task.report(Problem.ACCESS_POINT_EXISTS, setting.origin()));
        }
    }
}
