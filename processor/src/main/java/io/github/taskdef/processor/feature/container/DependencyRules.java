package io.github.taskdef.processor.feature.container;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.intent.ContainerIntent;
import io.github.taskdef.processor.intent.ContainerIntent.Dependency;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the containers of a task may wait for.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html">ContainerDependency</a>
 */
final class DependencyRules {
    private final Map<String, ContainerIntent> byName = new LinkedHashMap<>();
    private final TaskDeclaration task;

    private DependencyRules(List<ContainerIntent> containers, TaskDeclaration task) {
        this.task = task;
        for (ContainerIntent container : containers) {
            byName.putIfAbsent(container.name().value(), container);
        }
    }

    static void check(List<ContainerIntent> containers, TaskDeclaration task) {
        DependencyRules rules = new DependencyRules(containers, task);
        for (ContainerIntent container : containers) {
            rules.checkDependencies(container);
        }
        rules.checkCycles();
    }

    private void checkDependencies(ContainerIntent container) {
        Set<String> seen = new HashSet<>();
        for (Dependency dependency : container.dependsOn()) {
            Setting<String> name = dependency.container();
            ContainerIntent target = byName.get(name.value());
            if (!seen.add(name.value())) {
                task.report(Problem.DEPENDS_ON_TWICE, name.origin(), name.value());
            } else if (name.value().equals(container.name().value())) {
                task.report(Problem.DEPENDS_ON_ITSELF, name.origin(), name.value());
            } else if (target == null) {
                Rules.unknown(name, byName.keySet(), Problem.DEPENDS_ON_UNKNOWN, task);
            } else {
                checkCondition(dependency, target);
            }
        }
    }

    private void checkCondition(Dependency dependency, ContainerIntent target) {
        Setting<String> condition = dependency.condition();
        String name = target.name().value();
        boolean isEnd =
                condition.value().equals("COMPLETE") || condition.value().equals("SUCCESS");
        if (isEnd && target.isEssential()) {
            task.report(Problem.DEPENDS_ON_END, condition.origin(), condition.value(), name);
        }
        if (condition.value().equals("HEALTHY") && target.healthCheck().isEmpty()) {
            task.report(Problem.DEPENDS_ON_HEALTH, condition.origin(), name);
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
}
