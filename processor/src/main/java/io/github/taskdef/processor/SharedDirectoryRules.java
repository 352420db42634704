package io.github.taskdef.processor;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.intent.EfsVolumeIntent;
import io.github.taskdef.processor.intent.EfsVolumeIntent.AccessPoint;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;

/**
 * Whether two tasks can use the one directory that both of their access points show. EFS makes it for the first that comes, and never
 * changes whose it is.
 *
 * @see <a href="https://docs.aws.amazon.com/efs/latest/ug/enforce-root-directory-access-point.html">Enforcing a root directory with an
 *     access point</a>
 */
final class SharedDirectoryRules {

    private SharedDirectoryRules() {}

    static void check(
            EfsVolumeIntent first, TaskDeclaration firstTask, EfsVolumeIntent later, TaskDeclaration laterTask) {
        String directory = directory(later, laterTask);
        boolean isOne = directory.equals(directory(first, firstTask)) && !directory.equals("/");
        boolean isMade =
                first.accessPointId().isEmpty() && later.accessPointId().isEmpty();
        AccessPoint one = first.accessPoint();
        AccessPoint other = later.accessPoint();
        if (isOne && isMade && isClosed(one, other) && !sharesIdentity(one, other)) {
            laterTask.report(
                    Problem.SHARED_DIRECTORY_OWNER,
                    later.origin(),
                    directory,
                    later.name().value(),
                    owner(other),
                    owner(one),
                    firstTask.simpleName());
        }
    }

    private static String directory(EfsVolumeIntent volume, TaskDeclaration task) {
        return volume.directory(
                task.only(TaskIntent.class).orElseThrow().family().value());
    }

    /** Whether one of the two leaves nothing to those who are neither owner nor in the group. */
    private static boolean isClosed(AccessPoint one, AccessPoint other) {
        return one.permissions().value().endsWith("0")
                || other.permissions().value().endsWith("0");
    }

    private static boolean sharesIdentity(AccessPoint one, AccessPoint other) {
        return one.uid().value().equals(other.uid().value()) || isInGroup(one, other) || isInGroup(other, one);
    }

    private static boolean isInGroup(AccessPoint user, AccessPoint owner) {
        long group = owner.gid().value();
        return user.gid().value() == group
                || user.secondaryGids().stream().map(Setting::value).anyMatch(gid -> gid == group);
    }

    private static String owner(AccessPoint point) {
        return point.uid().value() + ":" + point.gid().value();
    }
}
