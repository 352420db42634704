package io.github.taskdef.processor.feature.volume;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.intent.EfsVolumeIntent;
import io.github.taskdef.processor.spi.TaskDeclaration;

/**
 * What a volume on a file system of another account may say: all that there is of it is made there.
 *
 * @see <a href="https://docs.aws.amazon.com/efs/latest/ug/manage-fs-access-vpc-peering.html">Mounting EFS file systems from another AWS
 *     account or VPC</a>
 */
final class EfsAccountRules {
    private static final String ACCOUNT = "[0-9]{12}";

    private EfsAccountRules() {}

    static void check(EfsVolumeIntent volume, TaskDeclaration task) {
        Rules.idOrReference(volume.fileSystemAccount(), ACCOUNT, Problem.FILE_SYSTEM_ACCOUNT, task);
        Origin account = volume.fileSystemAccount().origin();
        boolean hasAccessPoint = !volume.accessPointId().isEmpty();
        if (volume.isImported()) {
            if (!hasAccessPoint) {
                task.report(Problem.ACCESS_POINT_NEEDED, account);
            }
            checkMountTargets(volume, task);
        } else if (!hasAccessPoint) {
            // otherwise it is told of the access point that it misses its file system
            task.report(Problem.ACCOUNT_WITHOUT_FILE_SYSTEM, account);
        }
    }

    private static void checkMountTargets(EfsVolumeIntent volume, TaskDeclaration task) {
        if (volume.mountTargets().value()) {
            task.report(Problem.MOUNT_TARGETS_OF_OWNER, volume.mountTargets().origin(), "mountTargets");
        } else if (!volume.mountTargetSubnets().isEmpty()) {
            task.report(
                    Problem.MOUNT_TARGETS_OF_OWNER,
                    volume.mountTargetSubnets().get(0).origin(),
                    "mountTargetSubnets");
        } else if (!volume.securityGroups().isEmpty() && volume.ingress().value()) {
            task.report(
                    Problem.MOUNT_TARGETS_OF_OWNER,
                    volume.securityGroups().get(0).origin(),
                    "securityGroups");
        }
    }
}
