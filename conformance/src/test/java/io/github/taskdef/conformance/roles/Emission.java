package io.github.taskdef.conformance.roles;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.taskdef.conformance.policy.ResolvedTemplate;
import io.github.taskdef.conformance.policy.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What one tool makes of all applications.
 *
 * @param roles the statements of each role, and those that say who may take it, by application
 */
record Emission(SortedMap<String, List<Statement>> roles) {

    /**
     * Reads templates.
     *
     * @param folder where they are
     * @param naming what is to be made of the names in them
     */
    static Emission in(Path folder, UnaryOperator<String> naming) {
        SortedMap<String, List<Statement>> roles = new TreeMap<>();
        for (Application application : Application.all()) {
            ResolvedTemplate template = ResolvedTemplate.read(folder.resolve(application.name() + ".template.json"));
            for (Role.Of which : Role.Of.OF_TASKS) {
                Role role = Role.find(which, template).orElseThrow();
                roles.put(application.role(which), statements(role.statements(), naming));
                roles.put(application.trust(which), statements(Role.statements(role.trust()), naming));
            }
        }
        return new Emission(roles);
    }

    private static List<Statement> statements(Stream<JsonNode> statements, UnaryOperator<String> naming) {
        return statements
                .map(statement -> naming.apply(Statement.of(statement).toString()))
                .sorted()
                .map(Statement::parse)
                .toList();
    }

    List<Statement> statements(String role) {
        return roles.get(role);
    }

    Reach reach(String role) {
        return Reach.of(statements(role));
    }
}
