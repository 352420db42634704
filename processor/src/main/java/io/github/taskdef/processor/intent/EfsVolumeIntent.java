package io.github.taskdef.processor.intent;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.Text;
import java.util.List;

/**
 * What one {@code @EfsVolume} says.
 *
 * @param formerName what it was called when it was made, empty for its name
 * @param fileSystemName of what it is a directory, empty for one of its own
 * @param path the access point's directory, empty for the default
 * @param fileSystemAccount whose the file system is, empty for the stack's account
 */
public record EfsVolumeIntent(
        Mounting mounting,
        Setting<String> formerName,
        Setting<String> fileSystemName,
        AccessPoint accessPoint,
        Setting<String> path,
        boolean rootAccess,
        FileSystem fileSystem,
        Text fileSystemId,
        Text fileSystemAccount,
        Text accessPointId,
        Setting<Boolean> mountTargets,
        List<Text> mountTargetSubnets,
        List<Text> securityGroups,
        Setting<Boolean> ingress)
        implements VolumeIntent {

    @Override
    public boolean isForWindows() {
        return false;
    }

    /** As whom files are opened, and how the directory is created. */
    public record AccessPoint(
            Setting<Long> uid, Setting<Long> gid, List<Setting<Long>> secondaryGids, Setting<String> permissions) {}

    /** What describes a file system that is created. */
    public record FileSystem(
            Text kmsKey,
            Text availabilityZone,
            Setting<String> performanceMode,
            Setting<String> throughputMode,
            Setting<Integer> provisionedThroughput,
            Setting<String> transitionToIa,
            Setting<String> transitionToArchive,
            Setting<Boolean> transitionToPrimaryStorageClass,
            Setting<Boolean> backup,
            Setting<Boolean> retain) {

        /** The same settings elsewhere, wherever they were given. */
        public boolean sameAs(FileSystem other) {
            return kmsKey.rendered().equals(other.kmsKey.rendered())
                    && availabilityZone.rendered().equals(other.availabilityZone.rendered())
                    && performanceMode.value().equals(other.performanceMode.value())
                    && throughputMode.value().equals(other.throughputMode.value())
                    && provisionedThroughput.value().equals(other.provisionedThroughput.value())
                    && transitionToIa.value().equals(other.transitionToIa.value())
                    && transitionToArchive.value().equals(other.transitionToArchive.value())
                    && transitionToPrimaryStorageClass.value().equals(other.transitionToPrimaryStorageClass.value())
                    && backup.value().equals(other.backup.value())
                    && retain.value().equals(other.retain.value());
        }
    }

    /**
     * The directory of the access point: where it is not given, the same for all who share a file system of the stack, and apart in one
     * that others use too.
     */
    public String directory(String family) {
        if (path.isStated()) {
            return path.value();
        }
        return (isImported() ? "/" + family : "") + "/" + firstName();
    }

    /** What the tasks of the stack call the file system. */
    public Setting<String> sharedName() {
        return fileSystemName.isStated() ? fileSystemName : name();
    }

    /** What they called it first. */
    public String firstSharedName() {
        return fileSystemName.isStated() ? fileSystemName.value() : firstName();
    }

    /** The id of something that all tasks of the stack share. */
    public LogicalId id(String... words) {
        String rest = String.join(" ", words);
        return LogicalId.of(sharedName().value(), rest).formerly(LogicalId.of(firstSharedName(), rest));
    }

    /** What gave the ids their name. */
    public Origin idOrigin() {
        return formerName.isStated() ? formerName.origin() : name().origin();
    }

    /** The same of what all tasks of the stack share. */
    public Origin sharedIdOrigin() {
        return fileSystemName.isStated() ? fileSystemName.origin() : idOrigin();
    }

    /** The name it was made by, which ids are made of. */
    public String firstName() {
        return formerName.value().isEmpty() ? name().value() : formerName.value();
    }

    /** Whether the file system exists already. */
    public boolean isImported() {
        return !fileSystemId.isEmpty();
    }

    /** Whether another account owns the file system. */
    public boolean isOfOthers() {
        return !fileSystemAccount.isEmpty();
    }

    /** Whether the stack makes mount targets for it. */
    public boolean hasMountTargets() {
        return !isImported() || mountTargets.value();
    }

    /** Whether they are in the subnets of the tasks, which thereby are a fixed number. */
    public boolean hasMountTargetsBesideTasks() {
        return hasMountTargets() && mountTargetSubnets.isEmpty();
    }
}
