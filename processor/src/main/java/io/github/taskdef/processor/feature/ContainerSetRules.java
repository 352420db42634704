package io.github.taskdef.processor.feature;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.intent.ContainerIntent;
import io.github.taskdef.processor.intent.ContainerIntent.Dependency;
import io.github.taskdef.processor.intent.ContainerIntent.Port;
import io.github.taskdef.processor.intent.ContainerIntent.Share;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What the containers of a task may say together. */
final class ContainerSetRules {
    private static final int MOST_CONTAINERS = 10;

    private final Map<String, ContainerIntent> byName = new LinkedHashMap<>();
    private final List<ContainerIntent> containers;
    private final TaskDeclaration task;

    ContainerSetRules(List<ContainerIntent> containers, TaskDeclaration task) {
        this.containers = containers;
        this.task = task;
        containers.forEach(container -> byName.putIfAbsent(container.name().value(), container));
    }

    void check(TaskIntent intent) {
        Rules.unique(containers.stream().map(ContainerIntent::name).toList(), Problem.CONTAINER_TWICE, task);
        if (containers.size() > MOST_CONTAINERS) {
            ContainerIntent first = containers.get(MOST_CONTAINERS);
            task.report(Problem.CONTAINER_COUNT, first.origin(), containers.size(), MOST_CONTAINERS);
        }
        checkPorts();
        containers.forEach(
                container -> container.dependsOn().forEach(dependency -> checkDependency(container, dependency)));
        checkCycles();
        checkSum(intent.cpu(), Share::cpu, Problem.CONTAINER_CPU_OVER_TASK);
        checkSum(intent.memory(), Share::memoryReservation, Problem.RESERVATIONS_OVER_TASK);
        containers.forEach(container -> container.share().ifPresent(share -> checkMemory(share, intent)));
    }

    private void checkPorts() {
        Set<String> numbers = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (ContainerIntent container : containers) {
            for (Port port : container.ports()) {
                if (!numbers.add(port.number().value() + "/" + port.protocol())) {
                    task.report(
                            Problem.PORT_TWICE,
                            port.number().origin(),
                            port.number().value(),
                            port.protocol());
                }
                if (!port.name().value().isEmpty() && !names.add(port.name().value())) {
                    task.report(
                            Problem.PORT_NAME_TWICE,
                            port.name().origin(),
                            port.name().value());
                }
            }
        }
    }

    private void checkDependency(ContainerIntent container, Dependency dependency) {
        Setting<String> name = dependency.container();
        if (name.value().equals(container.name().value())) {
            task.report(Problem.DEPENDS_ON_ITSELF, name.origin(), name.value());
            return;
        }
        ContainerIntent target = byName.get(name.value());
        if (target == null) {
            Rules.unknown(name, byName.keySet(), Problem.DEPENDS_ON_UNKNOWN, task);
            return;
        }
        String condition = dependency.condition().value();
        if (target.isEssential() && (condition.equals("COMPLETE") || condition.equals("SUCCESS"))) {
            task.report(Problem.DEPENDS_ON_END, dependency.condition().origin(), condition, name.value());
        }
        if (condition.equals("HEALTHY") && target.healthCheck().isEmpty()) {
            task.report(Problem.DEPENDS_ON_HEALTH, dependency.condition().origin(), name.value());
        }
    }

    /** Reports each cycle of several containers once, at the dependency that closes it. */
    private void checkCycles() {
        Set<String> done = new HashSet<>();
        for (ContainerIntent container : byName.values()) {
            follow(container, new ArrayDeque<>(), done);
        }
    }

    private void follow(ContainerIntent container, Deque<String> path, Set<String> done) {
        String name = container.name().value();
        path.addLast(name);
        for (Dependency dependency : container.dependsOn()) {
            String target = dependency.container().value();
            ContainerIntent next = byName.get(target);
            if (next == null || target.equals(name) || done.contains(target)) {
                continue;
            }
            if (path.contains(target)) {
                List<String> cycle =
                        path.stream().dropWhile(step -> !step.equals(target)).toList();
                task.report(
                        Problem.DEPENDS_ON_CYCLE,
                        dependency.container().origin(),
                        String.join(" → ", cycle) + " → " + target);
            } else {
                follow(next, path, done);
            }
        }
        path.removeLast();
        done.add(name);
    }

    /** Reports, at the share that is too much, a sum over the task's own size. */
    private void checkSum(Setting<Integer> size, Function<Share, Setting<Integer>> part, Problem problem) {
        long sum = 0;
        for (ContainerIntent container : containers) {
            if (container.share().isPresent()) {
                Setting<Integer> share = part.apply(container.share().get());
                sum += Math.max(0, share.value());
                if (share.isStated() && share.value() > 0 && sum > size.value()) {
                    task.report(problem, share.origin(), sum, size.value());
                    return;
                }
            }
        }
    }

    private void checkMemory(Share share, TaskIntent intent) {
        if (share.memory().value() > intent.memory().value()) {
            task.report(
                    Problem.CONTAINER_MEMORY_OVER_TASK,
                    share.memory().origin(),
                    share.memory().value(),
                    intent.memory().value());
        }
    }
}
