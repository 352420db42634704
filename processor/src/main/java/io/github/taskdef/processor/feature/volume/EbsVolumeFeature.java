package io.github.taskdef.processor.feature.volume;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.EbsVolumeIntent;
import io.github.taskdef.processor.intent.ServiceIntent;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.Feature;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import java.util.List;
import java.util.Locale;

/**
 * {@code @EbsVolume}: a volume that ECS makes for each task of the service, and the role it makes it with.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html">
 *     ServiceManagedEBSVolumeConfiguration</a>
 */
public final class EbsVolumeFeature implements Feature {

    @Override
    public String annotation() {
        return "io.github.taskdef.EbsVolume";
    }

    @Override
    public void read(AnnotationView annotation, TaskDeclaration task) {
        EbsVolumeIntent intent = new EbsVolumeIntent(
                Volumes.read(annotation, task),
                annotation.whole("size"),
                annotation.constant("volumeType"),
                annotation.whole("iops"),
                annotation.whole("throughput"),
                task.text(annotation.text("snapshotId")),
                annotation.whole("volumeInitializationRate"),
                annotation.truth("encrypted"),
                task.text(annotation.text("kmsKey")),
                annotation.constant("fileSystemType"));
        task.add(intent);
        EbsVolumeRules.check(intent, task);
    }

    @Override
    public void check(TaskDeclaration task) {
        List<EbsVolumeIntent> volumes = task.all(EbsVolumeIntent.class);
        for (int at = 0; at < volumes.size(); at++) {
            EbsVolumeIntent volume = volumes.get(at);
            if (at > 0) {
                task.report(Problem.EBS_TWICE, volume.origin());
            } else if (task.all(ServiceIntent.class).isEmpty()) {
                task.report(Problem.EBS_WITHOUT_SERVICE, volume.origin());
            }
            for (TaskIntent platform : task.all(TaskIntent.class)) {
                EbsVolumeRules.checkOn(platform, volume, task);
            }
        }
    }

    @Override
    public void derive(TaskDraft task) {
        TaskIntent platform = task.declaration().only(TaskIntent.class).orElseThrow();
        for (EbsVolumeIntent volume : task.declaration().all(EbsVolumeIntent.class)) {
            String name = volume.name().value();
            Value role = new InfrastructureRole(volume, platform, task).derive();
            task.addVolume(name, Value.fields().put("ConfiguredAtLaunch", true));
            task.configureVolume(Value.fields()
                    .put("Name", name)
                    .put("ManagedEBSVolume", configuration(volume, platform, role, task))
                    .build());
        }
    }

    private static Value configuration(EbsVolumeIntent volume, TaskIntent platform, Value role, TaskDraft task) {
        String fileSystem =
                platform.isWindows() ? "NTFS" : volume.fileSystemType().value();
        Value.FieldsBuilder fields = Value.fields()
                .put("RoleArn", role)
                .put("VolumeType", volume.volumeType().value().toLowerCase(Locale.ROOT));
        put("SizeInGiB", volume.size(), fields);
        if (!volume.snapshotId().isEmpty()) {
            fields.put("SnapshotId", task.value(volume.snapshotId()));
        }
        put("VolumeInitializationRate", volume.volumeInitializationRate(), fields);
        put("Iops", volume.iops(), fields);
        put("Throughput", volume.throughput(), fields);
        fields.put("Encrypted", volume.encrypted().value());
        if (!volume.kmsKey().isEmpty()) {
            fields.put("KmsKeyId", task.value(volume.kmsKey()));
        }
        return fields.put("FilesystemType", fileSystem.toLowerCase(Locale.ROOT))
                .put("TagSpecifications", Value.items(tags()))
                .build();
    }

    private static void put(String property, Setting<Integer> number, Value.FieldsBuilder fields) {
        if (number.isStated()) {
            fields.put(property, number.value());
        }
    }

    private static Value tags() {
        return Value.fields()
                .put("ResourceType", "volume")
                .put("PropagateTags", "SERVICE")
                .build();
    }
}
