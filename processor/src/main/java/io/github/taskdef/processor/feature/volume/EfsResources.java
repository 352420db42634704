package io.github.taskdef.processor.feature.volume;

import io.github.taskdef.processor.feature.role.TaskRoles;
import io.github.taskdef.processor.feature.shared.SecureTransport;
import io.github.taskdef.processor.feature.shared.Tags;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.Resource.Retention;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.EfsVolumeIntent;
import io.github.taskdef.processor.intent.EfsVolumeIntent.AccessPoint;
import io.github.taskdef.processor.resource.EfsAccessPoint;
import io.github.taskdef.processor.resource.EfsFileSystem;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDraft;
import java.util.ArrayList;
import java.util.List;

/**
 * The file system of a volume, shared by the tasks of the stack that name it, and this task's own access point to it; or those that
 * exist already.
 *
 * <p>The policy of a created file system names neither the access point nor a role: in CloudFormation either would be a circle. That
 * there is a policy at all ends anonymous access, so a client needs the permission of its own role.
 *
 * @see <a href="https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html">Using IAM to control access to file
 *     systems</a>
 */
final class EfsResources {
    private final EfsVolumeIntent volume;
    private final TaskDraft task;
    private final String name;

    EfsResources(EfsVolumeIntent volume, TaskDraft task) {
        this.volume = volume;
        this.task = task;
        this.name = volume.name().value();
    }

    /** Adds what does not exist already. */
    void derive() {
        if (!volume.isImported() && task.stack().graph().resource(fileSystem()).isEmpty()) {
            Resource added = task.add(
                    new Resource(EfsFileSystem.KIND, fileSystem(), fileSystemProperties(), List.of(), retention()),
                    volume.sharedIdOrigin());
            locate(added);
            String shared = volume.sharedName().value();
            task.stack().export(added.id(), "Id", "The file system of the volume " + shared + ".", fileSystemId());
        }
        if (!volume.isImported()) {
            task.startAfter(fileSystem());
        }
        if (volume.accessPointId().isEmpty()) {
            addAccessPoint();
        }
        if (volume.hasMountTargets() || !volume.securityGroups().isEmpty()) {
            new EfsMountTargets(volume, fileSystemId(), task).derive();
        }
    }

    private void locate(Resource added) {
        EfsVolumeIntent.FileSystem settings = volume.fileSystem();
        task.locate(added, "KmsKeyId", settings.kmsKey().origin());
        task.locate(added, "AvailabilityZoneName", settings.availabilityZone().origin());
        task.locate(added, "PerformanceMode", settings.performanceMode().origin());
    }

    private void addAccessPoint() {
        Resource added =
                task.add(new Resource(EfsAccessPoint.KIND, accessPoint(), accessPointProperties()), volume.idOrigin());
        task.locate(added, "FileSystemId", volume.fileSystemId().origin());
        task.locate(added, "RootDirectory", volume.path().origin());
        AccessPoint point = volume.accessPoint();
        task.locate(added, "Uid", point.uid().origin());
        task.locate(added, "Gid", point.gid().origin());
        task.locate(added, "Permissions", point.permissions().origin());
        for (Setting<Long> group : point.secondaryGids()) {
            task.locate(added, "SecondaryGids", group.origin());
        }
    }

    private LogicalId fileSystem() {
        return volume.id("FileSystem");
    }

    private LogicalId accessPoint() {
        return task.id(name, "AccessPoint").formerly(task.id(volume.firstName(), "AccessPoint"));
    }

    private Retention retention() {
        return volume.fileSystem().retain().value() ? Retention.RETAIN : Retention.DELETE;
    }

    Value fileSystemId() {
        return volume.isImported()
                ? task.value(volume.fileSystemId())
                : task.stack().attribute(EfsFileSystem.KIND, fileSystem(), "Id");
    }

    Value fileSystemArn() {
        return volume.isImported()
                ? arn("file-system/", fileSystemId())
                : task.stack().attribute(EfsFileSystem.KIND, fileSystem(), "Arn");
    }

    Value accessPointId() {
        return volume.accessPointId().isEmpty()
                ? task.stack().attribute(EfsAccessPoint.KIND, accessPoint(), "Id")
                : task.value(volume.accessPointId());
    }

    Value accessPointArn() {
        return volume.accessPointId().isEmpty()
                ? task.stack().attribute(EfsAccessPoint.KIND, accessPoint(), "Arn")
                : arn("access-point/", accessPointId());
    }

    /** Of what exists already. */
    private Value arn(String type, Value id) {
        Value account =
                volume.isOfOthers() ? TaskRoles.TASK.value(task, volume.fileSystemAccount()) : task.value("${account}");
        return Value.join(
                task.value("arn:${partition}:elasticfilesystem:${region}:"), account, Value.text(":" + type), id);
    }

    private Value.Fields fileSystemProperties() {
        EfsVolumeIntent.FileSystem settings = volume.fileSystem();
        Value.FieldsBuilder properties = Value.fields().put("Encrypted", true);
        if (!settings.kmsKey().isEmpty()) {
            properties.put("KmsKeyId", task.value(settings.kmsKey()));
        }
        properties
                .put(
                        "PerformanceMode",
                        settings.performanceMode().value().equals("MAX_IO") ? "maxIO" : "generalPurpose")
                .put("ThroughputMode", settings.throughputMode().value().toLowerCase(java.util.Locale.ROOT));
        if (settings.provisionedThroughput().isStated()) {
            properties.put(
                    "ProvisionedThroughputInMibps",
                    settings.provisionedThroughput().value());
        }
        if (!settings.availabilityZone().isEmpty()) {
            properties.put("AvailabilityZoneName", task.value(settings.availabilityZone()));
        }
        properties
                .putUnlessEmpty("LifecyclePolicies", lifecycle(settings))
                .put(
                        "BackupPolicy",
                        Value.fields()
                                .put("Status", settings.backup().value() ? "ENABLED" : "DISABLED")
                                .build())
                .put("FileSystemPolicy", SecureTransport.only());
        Tags.put(
                properties,
                "FileSystemTags",
                task,
                task.stack().name() + "-" + volume.sharedName().value());
        return properties.build();
    }

    private static List<Value> lifecycle(EfsVolumeIntent.FileSystem settings) {
        List<Value> policies = new ArrayList<>();
        addTransition("TransitionToIA", settings.transitionToIa().value(), policies);
        addTransition("TransitionToArchive", settings.transitionToArchive().value(), policies);
        if (settings.transitionToPrimaryStorageClass().value()) {
            addTransition("TransitionToPrimaryStorageClass", "AFTER_1_ACCESS", policies);
        }
        return policies;
    }

    private static void addTransition(String name, String after, List<Value> policies) {
        if (!after.equals("NEVER")) {
            policies.add(Value.fields().put(name, after).build());
        }
    }

    private Value.Fields accessPointProperties() {
        AccessPoint point = volume.accessPoint();
        List<Value> groups = new ArrayList<>();
        for (Setting<Long> group : point.secondaryGids()) {
            groups.add(Value.whole(group.value()));
        }
        Value.FieldsBuilder user = Value.fields()
                .put("Uid", point.uid().value())
                .put("Gid", point.gid().value())
                .putUnlessEmpty("SecondaryGids", groups);
        Value.FieldsBuilder properties = Value.fields()
                .put("FileSystemId", fileSystemId())
                .put("PosixUser", user.build())
                .put("RootDirectory", rootDirectory(point));
        Tags.put(properties, "AccessPointTags", task, task.family() + "-" + name);
        return properties.build();
    }

    private Value rootDirectory(AccessPoint point) {
        String path = volume.directory(task.family());
        Value.FieldsBuilder directory = Value.fields().put("Path", path);
        if (!path.equals("/")) {
            // the root of a file system exists already, so there is nothing to create
            directory.put(
                    "CreationInfo",
                    Value.fields()
                            .put("OwnerUid", point.uid().value())
                            .put("OwnerGid", point.gid().value())
                            .put("Permissions", point.permissions().value())
                            .build());
        }
        return directory.build();
    }
}
