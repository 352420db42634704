package io.github.taskdef.processor.feature.volume;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.intent.EfsVolumeIntent;
import io.github.taskdef.processor.intent.EfsVolumeIntent.AccessPoint;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.intent.TaskIntent.Tag;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the access point of a volume may be.
 *
 * @see <a href="https://docs.aws.amazon.com/efs/latest/ug/API_CreateAccessPoint.html">CreateAccessPoint</a>
 */
final class AccessPointRules {
    private static final String PERMISSIONS = "[0-7]{3,4}";
    private static final String PATH = "/|(?:/(?!\\.)[^$#<>;`|&?{}^*/\\x00-\\x1f]+){1,4}";
    private static final int LONGEST_PATH = 100;
    private static final long LARGEST_ID = 4_294_967_295L;
    private static final int MOST_GROUPS = 16;

    private AccessPointRules() {}

    static void check(EfsVolumeIntent volume, TaskDeclaration task) {
        AccessPoint point = volume.accessPoint();
        Setting<String> path = volume.path();
        if (path.isStated()
                && (path.value().length() > LONGEST_PATH || !path.value().matches(PATH))) {
            task.report(Problem.ACCESS_POINT_PATH, path.origin(), path.value());
        }
        Setting<String> permissions = point.permissions();
        if (permissions.isStated() && !permissions.value().matches(PERMISSIONS)) {
            task.report(Problem.ACCESS_POINT_PERMISSIONS, permissions.origin(), permissions.value());
        }
        Rules.within(point.uid(), 0, LARGEST_ID, Problem.POSIX_ID, task);
        Rules.within(point.gid(), 0, LARGEST_ID, Problem.POSIX_ID, task);
        checkGroups(point.secondaryGids(), task);
        checkRoot(volume, task);
    }

    private static void checkGroups(List<Setting<Long>> groups, TaskDeclaration task) {
        Set<Long> seen = new HashSet<>();
        for (Setting<Long> group : groups) {
            Rules.within(group, 0, LARGEST_ID, Problem.POSIX_ID, task);
            if (!seen.add(group.value())) {
                task.report(Problem.POSIX_GROUP_TWICE, group.origin(), group.value());
            }
        }
        if (groups.size() > MOST_GROUPS) {
            task.report(Problem.POSIX_GROUPS, groups.get(MOST_GROUPS).origin(), groups.size(), MOST_GROUPS);
        }
    }

    private static void checkRoot(EfsVolumeIntent volume, TaskDeclaration task) {
        Setting<Long> uid = volume.accessPoint().uid();
        Setting<Long> gid = volume.accessPoint().gid();
        if (uid.value() == 0) {
            task.report(Problem.POSIX_ROOT, uid.origin(), "user");
        } else if (gid.value() == 0) {
            task.report(Problem.POSIX_ROOT, gid.origin(), "group");
        }
        // what an imported file system has at its root nobody knows here
        boolean isRootOfNew = volume.path().value().equals("/") && !volume.isImported();
        if (isRootOfNew && !volume.readOnly() && uid.value() != 0) {
            task.report(Problem.ACCESS_POINT_OF_ROOT, volume.path().origin(), uid.value());
        }
    }

    /** What depends on the task: the directory that is named after it, and its tags. */
    static void checkOn(TaskIntent intent, List<EfsVolumeIntent> volumes, TaskDeclaration task) {
        List<EfsVolumeIntent> created = new ArrayList<>();
        for (EfsVolumeIntent volume : volumes) {
            if (volume.accessPointId().isEmpty()) {
                checkDirectory(volume, intent.family().value(), task);
                created.add(volume);
            }
        }
        for (Tag tag : intent.tags()) {
            // CloudFormation's schema of an access point, unlike that of any other resource here
            if (tag.value().isEmpty() && !created.isEmpty()) {
                String first = created.get(0).name().value();
                task.report(Problem.TAG_VALUE_EMPTY, tag.value().origin(), first);
            }
        }
    }

    private static void checkDirectory(EfsVolumeIntent volume, String family, TaskDeclaration task) {
        Setting<String> name = volume.name();
        String directory = volume.directory(family);
        boolean isNamed = Rules.NAME.matcher(volume.firstName()).matches()
                && Rules.NAME.matcher(family).matches()
                && (name.isStated()
                        || volume.formerName().isStated()
                        || MountPath.isPossible(volume.mountPath().value(), false));
        if (!volume.path().isStated() && isNamed && directory.length() > LONGEST_PATH) {
            task.report(
                    Problem.ACCESS_POINT_PATH_FROM_NAME,
                    volume.idOrigin(),
                    directory,
                    directory.length(),
                    LONGEST_PATH);
        }
    }
}
