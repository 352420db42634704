package io.github.taskdef.processor.feature.container;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.intent.ContainerIntent;
import io.github.taskdef.processor.intent.ContainerIntent.Dependency;
import io.github.taskdef.processor.intent.ContainerIntent.HealthCheck;
import io.github.taskdef.processor.intent.ContainerIntent.Mount;
import io.github.taskdef.processor.intent.ContainerIntent.Port;
import io.github.taskdef.processor.intent.ContainerIntent.Share;
import io.github.taskdef.processor.intent.ContainerIntent.Variable;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what {@code @EcsTask} and {@code @Container} both say of a container. */
public final class ContainerReader {

    private ContainerReader() {}

    /** The application's container, named like the family unless it has a name. */
    public static ContainerIntent application(AnnotationView annotation, Setting<String> family, TaskDeclaration task) {
        Setting<String> name = annotation.text("container");
        return read(
                annotation,
                name.isStated() ? name : family.unstated(),
                true,
                Optional.empty(),
                List.of(),
                annotation.annotation("logging").text("multilinePattern"),
                task);
    }

    static ContainerIntent sidecar(AnnotationView annotation, TaskDeclaration task) {
        Share share =
                new Share(annotation.whole("cpu"), annotation.whole("memory"), annotation.whole("memoryReservation"));
        List<Mount> mounts = annotation.annotations("mounts").stream()
                .map(mount -> new Mount(mount.text("volume"), mount.text("path"), mount.truth("readOnly")))
                .toList();
        return read(
                annotation,
                annotation.text("name"),
                annotation.truth("essential").value(),
                Optional.of(share),
                mounts,
                annotation.text("multilinePattern"),
                task);
    }

    private static ContainerIntent read(
            AnnotationView annotation,
            Setting<String> name,
            boolean isEssential,
            Optional<Share> share,
            List<Mount> mounts,
            Setting<String> multilinePattern,
            TaskDeclaration task) {
        return new ContainerIntent(
                annotation.origin(),
                share.isEmpty(),
                name,
                task.text(annotation.text("image")),
                task.text(annotation.text("repositoryCredentials")),
                annotation.truth("pullThroughCache"),
                isEssential,
                share,
                task.texts(annotation.words("command")),
                task.texts(annotation.words("entryPoint")),
                task.text(annotation.text("workingDirectory")),
                task.text(annotation.text("user")),
                variables(annotation, task),
                task.texts(annotation.texts("environmentFiles")),
                ports(annotation),
                healthCheck(annotation, task),
                dependencies(annotation),
                mounts,
                annotation.whole("stopTimeout"),
                annotation.truth("readonlyRootFilesystem"),
                annotation.truth("initProcess"),
                multilinePattern);
    }

    private static List<Variable> variables(AnnotationView annotation, TaskDeclaration task) {
        List<Variable> variables = new ArrayList<>();
        for (AnnotationView variable : annotation.annotations("environment", "name")) {
            variables.add(new Variable(variable.text("name"), task.text(variable.text("value"))));
        }
        return variables;
    }

    private static List<Port> ports(AnnotationView annotation) {
        List<Port> ports = new ArrayList<>();
        for (AnnotationView port : annotation.annotations("ports")) {
            ports.add(new Port(
                    port.whole("value"),
                    port.constant("protocol").value().toLowerCase(Locale.ROOT),
                    port.text("name"),
                    port.constant("appProtocol")));
        }
        return ports;
    }

    private static Optional<HealthCheck> healthCheck(AnnotationView container, TaskDeclaration task) {
        if (!container.isStated("healthCheck")) {
            // nothing more may be asked: javac 17 gives no default of an annotation type that no source names
            return Optional.empty();
        }
        AnnotationView annotation = container.annotation("healthCheck");
        HealthCheck check = new HealthCheck(
                task.texts(annotation.words("command")),
                annotation.whole("interval"),
                annotation.whole("timeout"),
                annotation.whole("retries"),
                annotation.whole("startPeriod"));
        if (check.command().isEmpty()) {
            task.report(Problem.HEALTH_COMMAND_MISSING, annotation.origin());
            return Optional.empty();
        }
        return Optional.of(check);
    }

    private static List<Dependency> dependencies(AnnotationView annotation) {
        List<Dependency> dependencies = new ArrayList<>();
        for (AnnotationView one : annotation.annotations("dependsOn", "value")) {
            dependencies.add(new Dependency(one.text("value"), one.constant("condition")));
        }
        return dependencies;
    }
}
