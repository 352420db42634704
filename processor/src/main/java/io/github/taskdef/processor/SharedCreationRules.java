package io.github.taskdef.processor;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.intent.CreationIntent;
import io.github.taskdef.processor.intent.GrantIntent;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.Text;
import java.util.ArrayList;
import java.util.List;

/** Whether the tasks of a stack mean the same by the name of something that one of them creates. */
final class SharedCreationRules {
    private record Known(CreationIntent created, TaskDeclaration task) {}

    private final List<Known> known = new ArrayList<>();

    private SharedCreationRules() {}

    static void check(List<TaskDeclaration> tasks) {
        SharedCreationRules rules = new SharedCreationRules();
        for (TaskDeclaration task : tasks) {
            for (CreationIntent created : task.all(CreationIntent.class)) {
                rules.take(created, task);
            }
        }
        if (!rules.known.isEmpty()) {
            tasks.forEach(rules::checkKeys);
        }
    }

    private void take(CreationIntent created, TaskDeclaration task) {
        for (Known first : known) {
            if (first.created().means(created.grant())) {
                if (!first.created().sameAs(created)) {
                    report(created.origin(), first, task);
                }
                return;
            }
        }
        known.add(new Known(created, task));
    }

    /** Who only uses it may leave its key out. */
    private void checkKeys(TaskDeclaration task) {
        for (GrantIntent grant : task.all(GrantIntent.class)) {
            String key = grant.kmsKey().map(Text::rendered).orElse("");
            for (Known first : known) {
                if (first.created().means(grant)
                        && !key.isEmpty()
                        && !key.equals(first.created().key())
                        && !creates(grant, task)) {
                    report(grant.kmsKey().orElseThrow().origin(), first, task);
                }
            }
        }
    }

    private static boolean creates(GrantIntent grant, TaskDeclaration task) {
        return task.all(CreationIntent.class).stream().anyMatch(created -> created.means(grant));
    }

    private static void report(Origin where, Known first, TaskDeclaration task) {
        task.report(
                Problem.CREATION_DIFFERS,
                where,
                first.created().name(),
                first.task().simpleName());
    }
}
