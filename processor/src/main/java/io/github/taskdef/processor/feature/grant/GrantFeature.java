package io.github.taskdef.processor.feature.grant;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.feature.role.TaskRoles;
import io.github.taskdef.processor.feature.shared.Containers;
import io.github.taskdef.processor.grant.Grantable;
import io.github.taskdef.processor.grant.Grantable.Permission;
import io.github.taskdef.processor.grant.Grantables;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.ContainerIntent;
import io.github.taskdef.processor.intent.GrantIntent;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.Feature;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.Statement;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import io.github.taskdef.processor.spi.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** {@code @S3Bucket} and the like: what the application's code uses, and how it finds it. */
public final class GrantFeature implements Feature {
    /** The policy that all of them become together. */
    private static final String CONCERN = "Access";

    private final String name;

    /** For the annotation of this simple name. */
    public GrantFeature(String name) {
        this.name = name;
    }

    @Override
    public String annotation() {
        return "io.github.taskdef." + name;
    }

    @Override
    public void read(AnnotationView annotation, TaskDeclaration task) {
        Grantable kind = Grantables.of(name);
        boolean isNamed = kind.name().isPresent();
        GrantIntent intent = new GrantIntent(
                annotation.origin(),
                name,
                isNamed ? task.text(annotation.text("value")) : new Text(annotation.origin(), List.of()),
                annotation.constants("access"),
                isNamed ? annotation.text("env") : new Setting<>("", annotation.origin(), false),
                key(kind, annotation, task));
        task.add(intent);
        GrantRules.check(intent, kind, task);
        Creations.read(annotation, intent, kind, task);
    }

    private static Optional<Text> key(Grantable kind, AnnotationView annotation, TaskDeclaration task) {
        return kind.keyActions().isEmpty()
                ? Optional.empty()
                : Optional.of(task.text(annotation.text("kmsKey"))).filter(Predicate.not(Text::isEmpty));
    }

    @Override
    public void check(TaskDeclaration task) {
        List<GrantIntent> grants = grants(task);
        if (!grants.isEmpty()) {
            GrantRules.checkSet(grants, task);
        }
    }

    private List<GrantIntent> grants(TaskDeclaration task) {
        List<GrantIntent> grants = new ArrayList<>();
        for (GrantIntent grant : task.all(GrantIntent.class)) {
            if (grant.kind().equals(name)) {
                grants.add(grant);
            }
        }
        return grants;
    }

    @Override
    public void derive(TaskDraft task) {
        for (GrantIntent grant : grants(task.declaration())) {
            Creations.derive(grant, Grantables.of(name), task);
        }
    }

    @Override
    public void complete(TaskDraft task) {
        for (GrantIntent grant : grants(task.declaration())) {
            Grantable kind = Grantables.of(name);
            boolean isCreated = Creations.define(Creations.name(grant, kind), task);
            GrantedResource resource = new GrantedResource(kind, grant, isCreated);
            allow(grant, resource, task);
            if (!grant.env().value().isEmpty()) {
                give(grant.env().value(), task.value(resource.given()), task);
            }
        }
    }

    private static void allow(GrantIntent grant, GrantedResource resource, TaskDraft task) {
        for (Setting<String> level : grant.access()) {
            for (Permission permission : resource.kind().permissions(level.value())) {
                task.allowTask(
                        CONCERN,
                        statement(permission, resource, task)
                                .asOneOf(permission.verb() + resource.kind().plural())
                                .because(grant.origin(), level.value() + " access"));
            }
        }
        allowKey(grant, resource, task);
    }

    private static Statement statement(Permission permission, GrantedResource resource, TaskDraft task) {
        List<Value> resources = new ArrayList<>();
        for (String one : resource.filled(permission.resources())) {
            resources.add(value(one, resource.grant(), task));
        }
        Statement statement = Statement.allow(permission.verb() + resource.inWords(), permission.actions(), resources);
        return permission
                .condition()
                .map(one -> statement.when(
                        one.operator(), one.key(), value(resource.filled(one.value()), resource.grant(), task)))
                .orElse(statement);
    }

    private static Value value(String wording, GrantIntent grant, TaskDraft task) {
        return TaskRoles.TASK.value(
                task, Text.ofTaskdef(wording, grant.resource().origin()));
    }

    /** Through the service only: the key is for nothing else. */
    private static void allowKey(GrantIntent grant, GrantedResource resource, TaskDraft task) {
        Set<String> actions = new TreeSet<>();
        grant.access()
                .forEach(level -> actions.addAll(resource.kind().keyActions().getOrDefault(level.value(), List.of())));
        // a parameter that nothing needs must not be asked for
        if (!actions.isEmpty()) {
            Optional<Value> key = Creations.key(grant, resource.kind(), task);
            if (key.isPresent()) {
                task.allowTask(
                        CONCERN,
                        Statement.allow("UseKeyOf" + resource.inWords(), List.copyOf(actions), key.get())
                                .when("StringEquals", "kms:ViaService", value(resource.caller(), grant, task))
                                .asOneOf("UseKeysOf" + resource.kind().plural())
                                .because(keyOrigin(grant), "it is encrypted with this key"));
            }
        }
    }

    /** Where the key was given, or what it was not given to again. */
    private static Origin keyOrigin(GrantIntent grant) {
        return grant.kmsKey().isPresent() ? grant.kmsKey().get().origin() : grant.origin();
    }

    private static void give(String variable, Value value, TaskDraft task) {
        Value entry = Value.fields().put("Name", variable).put("Value", value).build();
        Containers.of(task.declaration()).stream()
                .filter(ContainerIntent::isApplication)
                .forEach(container -> task.container(container.name().value()).add("Environment", entry));
    }
}
