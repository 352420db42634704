package io.github.taskdef.processor.feature.volume;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.DockerVolumeIntent;
import io.github.taskdef.processor.intent.DockerVolumeIntent.Entry;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.Feature;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code @DockerVolume}: a volume of Docker on the instance.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DockerVolumeConfiguration.html">DockerVolumeConfiguration</a>
 */
public final class DockerVolumeFeature implements Feature {
    private static final String DRIVER = "[A-Za-z0-9][A-Za-z0-9._/:-]{0,254}";
    private static final String ENTRY = "[A-Za-z0-9][A-Za-z0-9._/:-]*";
    private static final String LOCAL = "local";

    @Override
    public String annotation() {
        return "io.github.taskdef.DockerVolume";
    }

    @Override
    public void read(AnnotationView annotation, TaskDeclaration task) {
        DockerVolumeIntent intent = new DockerVolumeIntent(
                Volumes.read(annotation, task),
                annotation.constant("scope"),
                annotation.truth("autoprovision"),
                annotation.text("driver"),
                entries(annotation.texts("driverOpts"), task),
                entries(annotation.texts("labels"), task));
        task.add(intent);
        if (!intent.driver().value().matches(DRIVER)) {
            task.report(
                    Problem.DOCKER_DRIVER,
                    intent.driver().origin(),
                    intent.driver().value());
        }
        if (intent.autoprovision().value() && !intent.isShared()) {
            task.report(Problem.DOCKER_AUTOPROVISION, intent.autoprovision().origin());
        }
    }

    private static List<Entry> entries(List<Setting<String>> written, TaskDeclaration task) {
        List<Entry> entries = new ArrayList<>();
        List<Setting<String>> names = new ArrayList<>();
        for (Setting<String> one : written) {
            int end = Math.max(0, one.value().indexOf('='));
            Setting<String> name = one.with(one.value().substring(0, end));
            if (name.value().matches(ENTRY)) {
                entries.add(new Entry(name, task.text(one.with(one.value().substring(end + 1)))));
                names.add(name);
            } else {
                task.report(Problem.DOCKER_ENTRY, one.origin(), one.value());
            }
        }
        Rules.unique(names, Problem.DOCKER_ENTRY_TWICE, task);
        return entries;
    }

    @Override
    public void check(TaskDeclaration task) {
        Volumes.needEc2(DockerVolumeIntent.class, "volumes of Docker", task);
        boolean isOnWindows = TaskIntent.isWindows(task.all(TaskIntent.class));
        for (DockerVolumeIntent volume : task.all(DockerVolumeIntent.class)) {
            if (isOnWindows && !volume.driver().value().equals(LOCAL)) {
                task.report(Problem.WINDOWS_DOCKER_DRIVER, volume.driver().origin());
            }
        }
    }

    @Override
    public void derive(TaskDraft task) {
        for (DockerVolumeIntent volume : task.declaration().all(DockerVolumeIntent.class)) {
            task.addVolume(
                    volume.name().value(),
                    Value.fields().put("DockerVolumeConfiguration", configuration(volume, task)));
        }
    }

    private static Value configuration(DockerVolumeIntent volume, TaskDraft task) {
        Value.FieldsBuilder fields =
                Value.fields().put("Scope", volume.scope().value().toLowerCase(Locale.ROOT));
        if (volume.isShared()) {
            fields.put("Autoprovision", volume.autoprovision().value());
        }
        fields.put("Driver", volume.driver().value());
        put("DriverOpts", volume.driverOpts(), fields, task);
        put("Labels", volume.labels(), fields, task);
        return fields.build();
    }

    private static void put(String property, List<Entry> entries, Value.FieldsBuilder fields, TaskDraft task) {
        Value.FieldsBuilder map = Value.fields();
        for (Entry entry : entries) {
            map.put(entry.name().value(), task.value(entry.value()));
        }
        if (!entries.isEmpty()) {
            fields.put(property, map.build());
        }
    }
}
