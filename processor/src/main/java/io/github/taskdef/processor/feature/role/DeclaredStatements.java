package io.github.taskdef.processor.feature.role;

import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.RoleIntent.Condition;
import io.github.taskdef.processor.intent.RoleIntent.Declared;
import io.github.taskdef.processor.intent.RoleIntent.Role;
import io.github.taskdef.processor.spi.Reason;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.Statement;
import io.github.taskdef.processor.spi.Statement.Elements;
import io.github.taskdef.processor.spi.TaskDraft;
import io.github.taskdef.processor.spi.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The statements of a role that the developer wrote. */
final class DeclaredStatements {
    private final TaskDraft task;
    private final boolean isMade;

    /**
     * Of a role of the task.
     *
     * @param isMade whether the stack makes the role, so that it is asked for what the statements refer to
     */
    DeclaredStatements(TaskDraft task, boolean isMade) {
        this.task = task;
        this.isMade = isMade;
    }

    List<Statement> of(Role role) {
        List<Statement> statements = new ArrayList<>();
        for (Declared declared : role.statements()) {
            statements.add(statement(declared));
        }
        return statements;
    }

    private Statement statement(Declared declared) {
        return new Statement(
                declared.sid().value(),
                "",
                declared.isAllow(),
                declared.actions().isEmpty()
                        ? new Elements(
                                true,
                                Value.texts(Setting.values(declared.notActions()))
                                        .items())
                        : new Elements(
                                false,
                                Value.texts(Setting.values(declared.actions())).items()),
                declared.resources().isEmpty()
                        ? new Elements(true, values(declared.notResources()))
                        : new Elements(false, values(declared.resources())),
                conditions(declared),
                List.of(new Reason(declared.origin(), "declared")));
    }

    private List<Value> values(List<Text> texts) {
        List<Value> values = new ArrayList<>();
        for (Text text : texts) {
            values.add(isMade ? task.value(text) : task.mention(text));
        }
        return values;
    }

    private Map<String, Map<String, List<Value>>> conditions(Declared declared) {
        Map<String, Map<String, List<Value>>> conditions = new LinkedHashMap<>();
        for (Condition condition : declared.conditions()) {
            conditions
                    .computeIfAbsent(condition.operator().value(), operator -> new LinkedHashMap<>())
                    .put(condition.key().value(), values(condition.values()));
        }
        return conditions;
    }
}
