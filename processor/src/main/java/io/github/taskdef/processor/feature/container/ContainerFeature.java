package io.github.taskdef.processor.feature.container;

import io.github.taskdef.processor.feature.shared.Containers;
import io.github.taskdef.processor.feature.volume.ExecVolumes;
import io.github.taskdef.processor.feature.volume.MountRules;
import io.github.taskdef.processor.feature.volume.TemporaryDirectory;
import io.github.taskdef.processor.feature.volume.TmpfsRules;
import io.github.taskdef.processor.feature.volume.Volumes;
import io.github.taskdef.processor.graph.Place;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.ContainerIntent;
import io.github.taskdef.processor.intent.ContainerIntent.Dependency;
import io.github.taskdef.processor.intent.ContainerIntent.HealthCheck;
import io.github.taskdef.processor.intent.ContainerIntent.Port;
import io.github.taskdef.processor.intent.ContainerIntent.Share;
import io.github.taskdef.processor.intent.ContainerIntent.Variable;
import io.github.taskdef.processor.intent.EfsVolumeIntent;
import io.github.taskdef.processor.intent.EfsVolumeIntent.AccessPoint;
import io.github.taskdef.processor.intent.GrantIntent;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.ContainerDraft;
import io.github.taskdef.processor.spi.Feature;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import java.util.List;
import java.util.Locale;

/** {@code @Container}, and the container that {@code @EcsTask} itself describes: all the containers of a task. */
public final class ContainerFeature implements Feature {
    private static final String DEFAULT_USER = "1000:1000";

    @Override
    public String annotation() {
        return "io.github.taskdef.Container";
    }

    @Override
    public void read(AnnotationView annotation, TaskDeclaration task) {
        task.add(ContainerReader.sidecar(annotation, task));
    }

    @Override
    public void check(TaskDeclaration task) {
        MountRules.check(task);
        ExecVolumes.check(task);
        List<ContainerIntent> containers = Containers.of(task);
        for (ContainerIntent container : containers) {
            ContainerRules.check(container, task);
        }
        ReservedVariables.check(task);
        for (TaskIntent intent : task.all(TaskIntent.class)) {
            for (ContainerIntent container : containers) {
                ContainerRules.checkOn(intent, container, task);
            }
            ContainerSetRules.check(containers, intent, task);
            TmpfsRules.check(intent, task);
        }
        if (!task.all(GrantIntent.class).isEmpty()) {
            EnvironmentRules.check(task);
        }
    }

    @Override
    public void derive(TaskDraft task) {
        List<ContainerIntent> containers = Containers.of(task.declaration());
        for (ContainerIntent container : containers) {
            task.container(container.name().value()).put("Image", ContainerImage.value(container, task));
            if (!container.repositoryCredentials().isEmpty()) {
                RegistryCredentials.derive(container, task);
            }
            if (!container.environmentFiles().isEmpty()) {
                EnvironmentFiles.derive(container, task);
            }
        }
        ContainerImage.allowPull(containers, task);
        Volumes.mount(task);
    }

    @Override
    public void complete(TaskDraft task) {
        TaskIntent intent = task.declaration().only(TaskIntent.class).orElseThrow();
        for (ContainerIntent container : Containers.of(task.declaration())) {
            ContainerDraft draft = task.container(container.name().value());
            describe(container, draft, task);
            if (ContainerRules.mayHoldCredentials(container)) {
                CredentialRules.hideParameters(container, task);
            }
            describeSystem(container, draft, intent, task);
            draft.put("LogConfiguration", logging(container, task));
        }
    }

    private static void describe(ContainerIntent container, ContainerDraft draft, TaskDraft task) {
        draft.put("Name", Value.text(container.name().value()));
        draft.put("Essential", Value.truth(container.isEssential()));
        if (container.share().isPresent()) {
            Share share = container.share().get();
            putUnlessZero(draft, "Cpu", share.cpu().value());
            putUnlessZero(draft, "Memory", share.memory().value());
            putUnlessZero(draft, "MemoryReservation", share.memoryReservation().value());
        }
        for (Value word : task.values(container.command())) {
            draft.add("Command", word);
        }
        for (Value word : task.values(container.entryPoint())) {
            draft.add("EntryPoint", word);
        }
        if (!container.workingDirectory().isEmpty()) {
            draft.put("WorkingDirectory", task.value(container.workingDirectory()));
        }
        for (Variable variable : container.environment()) {
            Value.FieldsBuilder entry =
                    Value.fields().put("Name", variable.name().value()).put("Value", task.value(variable.value()));
            draft.add("Environment", entry.build());
        }
        for (Port port : container.ports()) {
            draft.add("PortMappings", portMapping(port));
        }
        if (container.healthCheck().isPresent()) {
            draft.put("HealthCheck", healthCheck(container.healthCheck().get(), task));
        }
        for (Dependency dependency : container.dependsOn()) {
            Value.FieldsBuilder entry = Value.fields()
                    .put("ContainerName", dependency.container().value())
                    .put("Condition", dependency.condition().value());
            draft.add("DependsOn", entry.build());
        }
        draft.put("StopTimeout", Value.whole(container.stopTimeout().value()));
    }

    private static void putUnlessZero(ContainerDraft draft, String property, int number) {
        if (number > 0) {
            draft.put(property, Value.whole(number));
        }
    }

    private static Value portMapping(Port port) {
        Value.FieldsBuilder fields = Value.fields()
                .put("ContainerPort", port.number().value())
                .put("HostPort", port.number().value())
                .put("Protocol", port.protocol())
                .putUnlessEmpty("Name", port.name().value());
        if (port.appProtocol().isStated() && !port.appProtocol().value().equals("NONE")) {
            fields.put("AppProtocol", port.appProtocol().value().toLowerCase(Locale.ROOT));
        }
        return fields.build();
    }

    private static Value healthCheck(HealthCheck check, TaskDraft task) {
        return Value.fields()
                .put("Command", new Value.Items(task.values(check.command())))
                .put("Interval", check.interval().value())
                .put("Timeout", check.timeout().value())
                .put("Retries", check.retries().value())
                .put("StartPeriod", check.startPeriod().value())
                .build();
    }

    /** What Linux has and Windows has not: a user, a read-only root, an init process. */
    private static void describeSystem(
            ContainerIntent container, ContainerDraft draft, TaskIntent intent, TaskDraft task) {
        if (intent.isWindows()) {
            return;
        }
        if (!container.user().isEmpty()) {
            draft.put("User", task.value(container.user()));
        } else if (container.isApplication()) {
            draft.put("User", Value.text(defaultUser(task.declaration())));
        }
        boolean isReadOnly = TemporaryDirectory.hasReadOnlyRoot(container, task.declaration());
        draft.put("ReadonlyRootFilesystem", Value.truth(isReadOnly));
        if (isReadOnly && container.isApplication()) {
            TemporaryDirectory.mount(container, draft, intent, task);
        }
        if (container.initProcess().value()) {
            draft.part("LinuxParameters").put("InitProcessEnabled", Value.truth(true));
        }
    }

    /** The identity that owns the task's first volume, so that what the application writes is its own. */
    private static String defaultUser(TaskDeclaration task) {
        List<EfsVolumeIntent> volumes = task.all(EfsVolumeIntent.class);
        if (volumes.isEmpty()) {
            return DEFAULT_USER;
        }
        AccessPoint first = volumes.get(0).accessPoint();
        return first.uid().value() + ":" + first.gid().value();
    }

    private static Value logging(ContainerIntent container, TaskDraft task) {
        return Value.fields()
                .put("LogDriver", "awslogs")
                .put(
                        "Options",
                        Value.fields()
                                .put("awslogs-group", task.value("${logGroup.name}"))
                                .put("awslogs-region", new Value.Pseudo(Place.REGION))
                                .put("awslogs-stream-prefix", task.family())
                                .putUnlessEmpty(
                                        "awslogs-multiline-pattern",
                                        container.multilinePattern().value())
                                .put("max-buffer-size", "25m")
                                .put("mode", "non-blocking")
                                .build())
                .build();
    }
}
