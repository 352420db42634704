package io.github.taskdef.processor.feature.volume;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.EfsVolumeIntent;
import io.github.taskdef.processor.intent.EfsVolumeIntent.AccessPoint;
import io.github.taskdef.processor.intent.EfsVolumeIntent.FileSystem;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.Feature;
import io.github.taskdef.processor.spi.Statement;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import java.util.ArrayList;
import java.util.List;

/** {@code @EfsVolume}: a directory on EFS, the right to mount it, and its place in the containers. */
public final class EfsVolumeFeature implements Feature {

    @Override
    public String annotation() {
        return "io.github.taskdef.EfsVolume";
    }

    @Override
    public void read(AnnotationView annotation, TaskDeclaration task) {
        EfsVolumeIntent intent = new EfsVolumeIntent(
                Volumes.read(annotation, task),
                annotation.text("formerName"),
                annotation.text("fileSystem"),
                accessPoint(annotation),
                annotation.text("path"),
                annotation.truth("rootAccess").value(),
                fileSystem(annotation, task),
                task.text(annotation.text("fileSystemId")),
                task.text(annotation.text("fileSystemAccount")),
                task.text(annotation.text("accessPointId")),
                annotation.truth("mountTargets"),
                task.texts(annotation.texts("mountTargetSubnets")),
                task.texts(annotation.texts("securityGroups")),
                annotation.truth("ingress"));
        task.add(intent);
        String names = "volume:" + intent.name().value();
        for (String end : List.of(".id", ".arn", ".accessPointId", ".accessPointArn")) {
            task.declareName(names + end);
        }
        EfsVolumeRules.check(intent, task);
    }

    private static AccessPoint accessPoint(AnnotationView annotation) {
        return new AccessPoint(
                annotation.big("uid"),
                annotation.big("gid"),
                annotation.bigs("secondaryGids"),
                annotation.text("permissions"));
    }

    private static FileSystem fileSystem(AnnotationView annotation, TaskDeclaration task) {
        return new FileSystem(
                task.text(annotation.text("kmsKey")),
                task.text(annotation.text("availabilityZone")),
                annotation.constant("performanceMode"),
                annotation.constant("throughputMode"),
                annotation.whole("provisionedThroughput"),
                annotation.constant("transitionToIa"),
                annotation.constant("transitionToArchive"),
                annotation.truth("transitionToPrimaryStorageClass"),
                annotation.truth("backup"),
                annotation.truth("retain"));
    }

    @Override
    public void check(TaskDeclaration task) {
        for (TaskIntent intent : task.all(TaskIntent.class)) {
            checkSystem(intent, task);
            AccessPointRules.checkOn(intent, task.all(EfsVolumeIntent.class), task);
            EfsFileSystemRules.checkOn(intent, task.all(EfsVolumeIntent.class), task);
        }
    }

    private static void checkSystem(TaskIntent platform, TaskDeclaration task) {
        for (EfsVolumeIntent volume : task.all(EfsVolumeIntent.class)) {
            if (platform.isWindows()) {
                task.report(Problem.WINDOWS_EFS, volume.origin());
            }
        }
    }

    @Override
    public void derive(TaskDraft task) {
        for (EfsVolumeIntent volume : task.declaration().all(EfsVolumeIntent.class)) {
            deriveVolume(volume, task);
        }
    }

    private static void deriveVolume(EfsVolumeIntent volume, TaskDraft task) {
        EfsResources resources = new EfsResources(volume, task);
        resources.derive();
        String name = volume.name().value();
        task.define("volume:" + name + ".id", resources.fileSystemId());
        task.define("volume:" + name + ".arn", resources.fileSystemArn());
        task.define("volume:" + name + ".accessPointId", resources.accessPointId());
        task.define("volume:" + name + ".accessPointArn", resources.accessPointArn());
        Statement mount = Statement.allow(
                        LogicalId.of("Mount", name).cloudFormation(), clientActions(volume), resources.fileSystemArn())
                .when("ArnEquals", "elasticfilesystem:AccessPointArn", resources.accessPointArn())
                .because(volume.origin(), volume.readOnly() ? "ECS mounts it to be read" : "ECS mounts it");
        task.allowTask("Efs", mount);
        if (volume.isOfOthers()) {
            String sid = LogicalId.of("Mount", name, "By", task.family()).cloudFormation();
            task.askOwner(
                    volume.fileSystemId().rendered(),
                    mount.withSid(sid).when("Bool", "aws:SecureTransport", Value.text("true")));
        }
        task.addVolume(name, Value.fields().put("EFSVolumeConfiguration", configuration(resources)));
    }

    private static List<String> clientActions(EfsVolumeIntent volume) {
        List<String> actions = new ArrayList<>(List.of("elasticfilesystem:ClientMount"));
        if (!volume.readOnly()) {
            actions.add("elasticfilesystem:ClientWrite");
        }
        if (volume.rootAccess()) {
            actions.add("elasticfilesystem:ClientRootAccess");
        }
        return actions;
    }

    private static Value configuration(EfsResources resources) {
        return Value.fields()
                .put("FilesystemId", resources.fileSystemId())
                .put("TransitEncryption", "ENABLED")
                .put(
                        "AuthorizationConfig",
                        Value.fields()
                                .put("AccessPointId", resources.accessPointId())
                                .put("IAM", "ENABLED")
                                .build())
                .build();
    }
}
