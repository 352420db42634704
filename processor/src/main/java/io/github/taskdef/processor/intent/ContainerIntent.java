package io.github.taskdef.processor.intent;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.Text;
import java.util.List;
import java.util.Optional;

/**
 * A container: the application's, of {@code @EcsTask}, or a sidecar, of {@code @Container}.
 *
 * @param isApplication whether it is the application's
 * @param pullThroughCache whether its image comes by way of a cache of Amazon ECR
 * @param share what is kept for a sidecar of the task's size; empty for the application's container
 * @param healthCheck how ECS asks whether it is well, if it does
 */
public record ContainerIntent(
        Origin origin,
        boolean isApplication,
        Setting<String> name,
        Text image,
        Text repositoryCredentials,
        Setting<Boolean> pullThroughCache,
        boolean isEssential,
        Optional<Share> share,
        List<Text> command,
        List<Text> entryPoint,
        Text workingDirectory,
        Text user,
        List<Variable> environment,
        List<Text> environmentFiles,
        List<Port> ports,
        Optional<HealthCheck> healthCheck,
        List<Dependency> dependsOn,
        List<Mount> mounts,
        Setting<Integer> stopTimeout,
        Setting<Boolean> readonlyRootFilesystem,
        Setting<Boolean> initProcess,
        Setting<String> multilinePattern) {

    /** Whether these names mean it; where there are none, the application's container is meant. */
    public boolean isMeantBy(List<Setting<String>> names) {
        return names.isEmpty() ? isApplication : Setting.values(names).contains(name.value());
    }

    /** Part of the task's CPU and memory. */
    public record Share(Setting<Integer> cpu, Setting<Integer> memory, Setting<Integer> memoryReservation) {}

    /** An environment variable in plain sight. */
    public record Variable(Setting<String> name, Text value) {}

    /** A port, its protocols in AWS's names; the application protocol {@code none} where none was said. */
    public record Port(Setting<Integer> number, String protocol, Setting<String> name, Setting<String> appProtocol) {}

    /** How ECS asks whether the container is well. */
    public record HealthCheck(
            List<Text> command,
            Setting<Integer> interval,
            Setting<Integer> timeout,
            Setting<Integer> retries,
            Setting<Integer> startPeriod) {}

    /** A container that must have got somewhere first. */
    public record Dependency(Setting<String> container, Setting<String> condition) {}

    /** A volume mounted by a sidecar; without a path, at the volume's own. */
    public record Mount(Setting<String> volume, Setting<String> path, Setting<Boolean> readOnly) {}
}
