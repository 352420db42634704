package io.github.taskdef.processor.feature;

import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.RoleIntent.Condition;
import io.github.taskdef.processor.intent.RoleIntent.Declared;
import io.github.taskdef.processor.intent.RoleIntent.Role;
import io.github.taskdef.processor.spi.Reason;
import io.github.taskdef.processor.spi.Statement;
import io.github.taskdef.processor.spi.Statement.Elements;
import io.github.taskdef.processor.spi.TaskDraft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The statements of a role that the developer wrote. */
final class DeclaredStatements {
    private DeclaredStatements() {}

    static List<Statement> of(Role role, TaskDraft task) {
        List<Statement> statements = new ArrayList<>();
        for (Declared declared : role.statements()) {
            statements.add(statement(declared, task));
        }
        return statements;
    }

    private static Statement statement(Declared declared, TaskDraft task) {
        List<Value> actions = new ArrayList<>();
        declared.actions().forEach(action -> actions.add(Value.text(action.value())));
        return new Statement(
                declared.sid().value(),
                "",
                declared.isAllow(),
                new Elements(false, actions),
                new Elements(false, task.values(declared.resources())),
                conditions(declared, task),
                List.of(new Reason(declared.origin(), "declared")));
    }

    private static Map<String, Map<String, List<Value>>> conditions(Declared declared, TaskDraft task) {
        Map<String, Map<String, List<Value>>> conditions = new LinkedHashMap<>();
        for (Condition condition : declared.conditions()) {
            conditions
                    .computeIfAbsent(condition.operator().value(), operator -> new LinkedHashMap<>())
                    .put(condition.key().value(), task.values(condition.values()));
        }
        return conditions;
    }
}
