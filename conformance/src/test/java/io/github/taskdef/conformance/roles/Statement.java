package io.github.taskdef.conformance.roles;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.taskdef.conformance.policy.Role;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a statement of a role allows, as it is written.
 *
 * @param resources for {@code sts:AssumeRole} who may take the role
 * @param conditions operator, key and values of each
 */
record Statement(List<String> actions, List<String> resources, SortedSet<String> conditions) {
    private static final Pattern FORM =
            Pattern.compile("(?<actions>.+?) on (?<resources>.+?)(?: if (?<conditions>.+))?");

    /** What a statement can have and be understood here. */
    private static final Set<String> MEMBERS = Set.of("Sid", "Effect", "Principal", "Action", "Resource", "Condition");

    static Statement of(JsonNode statement) {
        statement.fieldNames().forEachRemaining(member -> {
            if (!MEMBERS.contains(member)) {
                throw new AssertionError("no statement had " + member + " before");
            }
        });
        if (!statement.path("Effect").asText().equals("Allow")) {
            throw new AssertionError("no statement denied anything before");
        }
        JsonNode principal = statement.path("Principal").path("Service");
        return new Statement(
                texts(statement.path("Action")),
                texts(principal.isMissingNode() ? statement.path("Resource") : principal),
                conditions(statement.path("Condition")));
    }

    private static List<String> texts(JsonNode list) {
        return Role.items(list).map(JsonNode::asText).sorted().toList();
    }

    private static SortedSet<String> conditions(JsonNode condition) {
        SortedSet<String> conditions = new TreeSet<>();
        condition.properties().forEach(operator -> operator.getValue()
                .properties()
                .forEach(key -> conditions.add(
                        operator.getKey() + " " + key.getKey() + " " + String.join(" or ", texts(key.getValue())))));
        return conditions;
    }

    static Statement parse(String line) {
        Matcher form = FORM.matcher(line);
        if (!form.matches()) {
            throw new AssertionError("no statement: " + line);
        }
        String conditions = form.group("conditions");
        return new Statement(
                List.of(form.group("actions").split(", ")),
                List.of(form.group("resources").split(", ")),
                conditions == null
                        ? new TreeSet<>()
                        : Stream.of(conditions.split(" and ")).collect(toCollection(TreeSet::new)));
    }

    /** The actions that AWS knows, each on each resource. */
    Stream<Permission> permissions() {
        return actions.stream()
                .flatMap(written -> Wildcards.actions(written).stream())
                .flatMap(action -> resources.stream().map(resource -> new Permission(action, resource, conditions)));
    }

    @Override
    public String toString() {
        return Stream.of(actions, resources)
                        .map(list -> String.join(", ", list))
                        .collect(joining(" on "))
                + (conditions.isEmpty() ? "" : " if " + String.join(" and ", conditions));
    }
}
