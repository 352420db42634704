package io.github.taskdef.processor;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.intent.CreationIntent;
import io.github.taskdef.processor.intent.SecretIntent;
import io.github.taskdef.processor.intent.ServiceIntent;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.intent.TaskIntent.Logs;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the tasks of a stack give a name to: AWS has each name once. Roles, whose names are alike in any case, are a check's. */
final class NameRules {
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, TaskDeclaration> logGroups = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    private NameRules() {}

    static void check(List<TaskDeclaration> tasks) {
        NameRules rules = new NameRules();
        for (TaskDeclaration task : tasks) {
            TaskIntent intent = task.only(TaskIntent.class).orElseThrow();
            rules.takeLogGroup(intent.logs(), task);
            for (ServiceIntent service : task.all(ServiceIntent.class)) {
                rules.takeService(service, intent, task);
            }
            for (SecretIntent secret : task.all(SecretIntent.class)) {
                rules.takeSecret(secret, task);
            }
            rules.takeCreated(task);
        }
    }

    /** Tasks that name one share it. */
    private void takeLogGroup(Logs logs, TaskDeclaration task) {
        if (logs.name().isEmpty() || !logs.create().value()) {
            return;
        }
        TaskDeclaration first = logGroups.putIfAbsent(logs.name().rendered(), task);
        if (first != null && !first.only(TaskIntent.class).orElseThrow().logs().sameAs(logs)) {
            task.report(
                    Problem.LOG_GROUP_DIFFERS,
                    logs.name().origin(),
                    first.simpleName(),
                    logs.name().rendered());
        }
    }

    private void takeSecret(SecretIntent secret, TaskDeclaration task) {
        if (secret.generated().isPresent()) {
            Setting<String> name = secret.generated().get().name();
            take("secret", "", name.value(), name.origin(), task);
        }
    }

    /** What several tasks create alike is one, and has its name once. */
    private void takeCreated(TaskDeclaration task) {
        for (CreationIntent created : task.all(CreationIntent.class)) {
            if (seen.add(created.grant().kind() + " " + created.name())) {
                Text name = created.described().physicalName();
                take(created.grant().kind(), "", name.rendered(), name.origin(), task);
            }
        }
    }

    /** A cluster has a name once, an account as many clusters as it likes. */
    private void takeService(ServiceIntent service, TaskIntent intent, TaskDeclaration task) {
        String name = service.name().isEmpty()
                ? intent.family().value()
                : service.name().rendered();
        take("service", service.cluster().rendered(), name, service.name().origin(), task);
    }

    private void take(String kind, String where, String name, Origin origin, TaskDeclaration task) {
        String owner = name.isEmpty() ? null : owners.putIfAbsent(kind + " " + where + " " + name, task.simpleName());
        if (owner != null) {
            task.report(Problem.NAME_TWICE, origin, kind, owner, name);
        }
    }
}
