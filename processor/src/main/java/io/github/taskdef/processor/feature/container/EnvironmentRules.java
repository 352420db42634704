package io.github.taskdef.processor.feature.container;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Containers;
import io.github.taskdef.processor.intent.ContainerIntent;
import io.github.taskdef.processor.intent.ContainerIntent.Variable;
import io.github.taskdef.processor.intent.GrantIntent;
import io.github.taskdef.processor.intent.SecretIntent;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which variables are set twice: by the containers themselves, by secrets, by what the application uses. */
final class EnvironmentRules {
    private EnvironmentRules() {}

    /** Reports each variable of a grant that something before it sets too. */
    static void check(TaskDeclaration task) {
        List<Setting<String>> plain = Containers.of(task).stream()
                .filter(ContainerIntent::isApplication)
                .flatMap(container -> container.environment().stream())
                .map(Variable::name)
                .toList();
        List<Setting<String>> secret = task.all(SecretIntent.class).stream()
                .filter(one -> one.containers().isEmpty())
                .map(SecretIntent::env)
                .toList();
        Set<String> taken = new HashSet<>();
        Stream.of(plain, secret).flatMap(List::stream).forEach(name -> taken.add(name.value()));
        for (GrantIntent grant : task.all(GrantIntent.class)) {
            String name = grant.env().value();
            if (!name.isEmpty() && !taken.add(name)) {
                task.report(Problem.ENVIRONMENT_TWICE, grant.env().origin(), name);
            }
        }
    }
}
