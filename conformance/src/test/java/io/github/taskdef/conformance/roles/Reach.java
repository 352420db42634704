package io.github.taskdef.conformance.roles;

import java.util.List;

/** All that a role may do. */
record Reach(List<Permission> permissions) {

    static Reach of(List<Statement> statements) {
        return new Reach(
                statements.stream().flatMap(Statement::permissions).distinct().toList());
    }

    long actions() {
        return permissions.stream().map(Permission::action).distinct().count();
    }

    long resources() {
        return permissions.stream().map(Permission::resource).distinct().count();
    }

    /** How many actions on how many resources, each pair counted once. */
    long size() {
        return permissions.stream()
                .map(one -> one.action() + " " + one.resource())
                .distinct()
                .count();
    }

    boolean covers(Permission other) {
        return permissions.stream().anyMatch(one -> one.covers(other));
    }

    /** Whether it may do this in some cases at least. */
    boolean concerns(Permission other) {
        return permissions.stream().anyMatch(one -> one.concerns(other));
    }
}
