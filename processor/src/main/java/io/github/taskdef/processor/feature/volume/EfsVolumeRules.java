package io.github.taskdef.processor.feature.volume;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.intent.EfsVolumeIntent;
import io.github.taskdef.processor.intent.EfsVolumeIntent.FileSystem;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a single EFS volume may say.
 *
 * @see <a href="https://docs.aws.amazon.com/efs/latest/ug/API_CreateFileSystem.html">CreateFileSystem</a>
 */
final class EfsVolumeRules {
    private static final String SUBNET = Rules.ec2Id("subnet");
    private static final String ACCESS_POINT = "fsap-[0-9a-f]{8,40}";

    /** Of a mount target: CreateMountTarget of the EFS API. */
    private static final int MOST_SECURITY_GROUPS = 5;

    private EfsVolumeRules() {}

    static void check(EfsVolumeIntent volume, TaskDeclaration task) {
        Setting<String> shared = volume.fileSystemName();
        if (shared.isStated() && !Rules.NAME.matcher(shared.value()).matches()) {
            task.report(Problem.VOLUME_NAME, shared.origin(), shared.value());
        }
        Rules.formerName(volume.formerName(), volume.name().value(), task);
        AccessPointRules.check(volume, task);
        checkImport(volume, task);
        checkSecurityGroups(volume, task);
        checkSubnets(volume, task);
        if (volume.isOfOthers()) {
            EfsAccountRules.check(volume, task);
        }
        if (!volume.isImported()) {
            EfsFileSystemRules.check(volume.fileSystem(), task);
        }
    }

    private static void checkImport(EfsVolumeIntent volume, TaskDeclaration task) {
        Rules.idOrReference(volume.fileSystemId(), Volumes.FILE_SYSTEM, Problem.FILE_SYSTEM_ID, task);
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
        for (Text text : List.of(settings.kmsKey(), settings.availabilityZone())) {
            if (!text.isEmpty()) {
                task.report(Problem.FILE_SYSTEM_EXISTS, text.origin());
            }
        }
        Stream.of(
                        settings.performanceMode(),
                        settings.throughputMode(),
                        settings.provisionedThroughput(),
                        settings.transitionToIa(),
                        settings.transitionToArchive(),
                        settings.transitionToPrimaryStorageClass(),
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

    private static void checkSecurityGroups(EfsVolumeIntent volume, TaskDeclaration task) {
        List<Text> groups = volume.securityGroups();
        checkIds(groups, Rules.SECURITY_GROUP, Problem.SECURITY_GROUP_ID, Problem.MOUNT_TARGET_GROUP_TWICE, task);
        if (groups.size() > MOST_SECURITY_GROUPS) {
            task.report(
                    Problem.MOUNT_TARGET_GROUPS,
                    groups.get(MOST_SECURITY_GROUPS).origin(),
                    groups.size(),
                    MOST_SECURITY_GROUPS);
        }
        if (groups.isEmpty() && volume.ingress().isStated()) {
            task.report(Problem.MOUNT_TARGET_INGRESS, volume.ingress().origin());
        } else if (!groups.isEmpty() && !volume.ingress().value() && !volume.hasMountTargets()) {
            task.report(Problem.MOUNT_TARGET_GROUPS_UNUSED, volume.ingress().origin());
        }
    }

    private static void checkSubnets(EfsVolumeIntent volume, TaskDeclaration task) {
        List<Text> subnets = volume.mountTargetSubnets();
        checkIds(subnets, SUBNET, Problem.SUBNET_ID, Problem.MOUNT_TARGET_SUBNET_TWICE, task);
        if (!subnets.isEmpty() && !volume.hasMountTargets() && !volume.isOfOthers()) {
            task.report(Problem.MOUNT_TARGET_SUBNETS_UNUSED, subnets.get(0).origin());
        }
    }

    /** Each is an id or a reference, and stands once. */
    private static void checkIds(List<Text> ids, String form, Problem noId, Problem twice, TaskDeclaration task) {
        Set<String> seen = new HashSet<>();
        for (Text id : ids) {
            Rules.idOrReference(id, form, noId, task);
            if (!seen.add(id.rendered())) {
                task.report(twice, id.origin(), id.rendered());
            }
        }
    }
}
