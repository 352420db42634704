package io.github.taskdef.processor.feature.grant;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.role.TaskRoles;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.grant.Grantable;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.CreationIntent;
import io.github.taskdef.processor.intent.GrantIntent;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is created on request, once for all tasks of the stack that name it. */
final class Creations {
    private static final String KEY = "kmsKey";

    private Creations() {}

    static void read(AnnotationView annotation, GrantIntent grant, Grantable kind, TaskDeclaration task) {
        Optional<Creation> way = Creation.of(grant.kind());
        if (way.isPresent()) {
            read(annotation.annotations("create"), way.get(), grant, kind, task);
        }
    }

    private static void read(
            List<AnnotationView> create, Creation way, GrantIntent grant, Grantable kind, TaskDeclaration task) {
        if (create.isEmpty()) {
            return;
        }
        if (create.size() > 1) {
            task.report(Problem.CREATION_TWICE, create.get(1).origin());
        }
        CreationIntent created = new CreationIntent(
                create.get(0).origin(),
                grant,
                way.read(create.get(0), task),
                create.get(0).text("formerName"));
        task.add(created);
        for (String attribute : way.attributes()) {
            task.declareName(name(grant, kind) + "." + attribute);
        }
        if (GrantRules.isResource(grant, kind)
                && (created.name().startsWith("arn:") || !grant.resource().isLiteral())) {
            task.report(Problem.CREATION_NAME, grant.resource().origin(), created.name());
        }
        Rules.formerName(created.formerName(), created.name(), task);
        way.check(created, task);
    }

    /** What texts call it: {@code queue:jobs}. */
    static String name(GrantIntent grant, Grantable kind) {
        return kind.noun().toLowerCase(Locale.ROOT) + ":" + grant.resource().rendered();
    }

    /** Adds what the task creates, unless another task of the stack did. */
    static void derive(GrantIntent grant, Grantable kind, TaskDraft task) {
        String name = name(grant, kind);
        for (CreationIntent created : task.declaration().all(CreationIntent.class)) {
            if (created.means(grant) && task.stack().shared(name).isEmpty()) {
                Creation way = Creation.of(grant.kind()).orElseThrow();
                Map<String, Value> attributes = new HashMap<>(way.derive(created, task));
                grant.kmsKey().ifPresent(key -> attributes.put(KEY, task.value(key)));
                task.stack().share(name, attributes);
            }
        }
        define(name, task);
    }

    /** The key of what a grant names, if it needs one: that which it is created with, or else what the grant says. */
    static Optional<Value> key(GrantIntent grant, Grantable kind, TaskDraft task) {
        return Optional.ofNullable(task.stack().shared(name(grant, kind)).get(KEY))
                .or(() -> grant.kmsKey().map(key -> TaskRoles.TASK.value(task, key)));
    }

    /** Lets the task's texts refer to what the stack creates by this name; answers whether it creates anything so. */
    static boolean define(String name, TaskDraft task) {
        Map<String, Value> attributes = task.stack().shared(name);
        attributes.forEach((attribute, value) -> task.define(name + "." + attribute, value));
        return !attributes.isEmpty();
    }
}
