package io.github.taskdef.processor.feature.container;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Containers;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.intent.ContainerIntent;
import io.github.taskdef.processor.intent.ContainerIntent.Dependency;
import io.github.taskdef.processor.intent.ContainerIntent.Port;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.spi.TaskDeclaration;
import java.util.ArrayList;
import java.util.List;

/** What the containers of a task may say together. */
final class ContainerSetRules {
    private static final int MOST = 10;

    private ContainerSetRules() {}

    static void check(List<ContainerIntent> containers, TaskIntent intent, TaskDeclaration task) {
        Rules.unique(Containers.names(containers), Problem.CONTAINER_TWICE, task);
        if (containers.size() > MOST) {
            ContainerIntent first = containers.get(MOST);
            task.report(Problem.CONTAINER_COUNT, first.origin(), containers.size(), MOST);
        }
        List<Port> ports = new ArrayList<>();
        List<Dependency> dependencies = new ArrayList<>();
        for (ContainerIntent container : containers) {
            ports.addAll(container.ports());
            dependencies.addAll(container.dependsOn());
        }
        if (!ports.isEmpty()) {
            PortRules.check(ports, task);
            for (ContainerIntent container : containers) {
                checkAskedPort(container, ports, task);
            }
        }
        if (!dependencies.isEmpty()) {
            DependencyRules.check(containers, task);
        }
        if (containers.size() > 1) {
            ContainerShareRules.check(containers, intent, task);
        }
    }

    /** A container that declares ports is asked at one of the task's, whose containers share one network interface. */
    private static void checkAskedPort(ContainerIntent container, List<Port> ports, TaskDeclaration task) {
        if (container.healthCheck().isPresent() && !container.ports().isEmpty()) {
            HealthCheckRules.checkPort(container.healthCheck().get(), ports, task);
        }
    }
}
