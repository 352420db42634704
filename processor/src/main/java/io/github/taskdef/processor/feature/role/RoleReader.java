package io.github.taskdef.processor.feature.role;

import io.github.taskdef.processor.authorization.AuthorizationReference;
import io.github.taskdef.processor.intent.RoleIntent.Condition;
import io.github.taskdef.processor.intent.RoleIntent.Declared;
import io.github.taskdef.processor.intent.RoleIntent.Role;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.TaskDeclaration;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@code @TaskRole} and {@code @ExecutionRole} both say. */
final class RoleReader {

    private RoleReader() {}

    static Role read(AnnotationView annotation, AuthorizationReference reference, TaskDeclaration task) {
        List<Declared> statements = new ArrayList<>();
        for (AnnotationView allow : annotation.annotations("value")) {
            statements.add(statement(allow, true, task));
        }
        for (AnnotationView deny : annotation.annotations("deny")) {
            statements.add(statement(deny, false, task));
        }
        Role role = new Role(
                annotation.origin(),
                statements,
                task.texts(annotation.texts("managedPolicies")),
                task.text(annotation.text("permissionsBoundary")),
                annotation.text("path"),
                annotation.text("name"),
                annotation.whole("maxSessionDuration"),
                task.text(annotation.text("arn")));
        RoleRules.check(role, reference, task);
        return role;
    }

    private static Declared statement(AnnotationView statement, boolean isAllow, TaskDeclaration task) {
        return new Declared(
                statement.origin(),
                statement.text("sid"),
                isAllow,
                statement.texts("actions"),
                statement.texts("notActions"),
                task.texts(statement.texts("resources")),
                task.texts(statement.texts("notResources")),
                conditions(statement, task));
    }

    private static List<Condition> conditions(AnnotationView statement, TaskDeclaration task) {
        List<Condition> conditions = new ArrayList<>();
        for (AnnotationView condition : statement.annotations("conditions")) {
            conditions.add(new Condition(
                    condition.origin(),
                    condition.text("operator"),
                    condition.text("key"),
                    task.texts(condition.texts("values"))));
        }
        return conditions;
    }
}
