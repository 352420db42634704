package io.github.taskdef.conformance.roles;

import java.util.Map;
import java.util.SortedSet;

/** One action of AWS on one resource, or on those of one pattern. */
record Permission(String action, String resource, SortedSet<String> conditions) {
    /**
     * Conditions that leave nothing out which another does not: whoever mounts through an access point comes by way of a mount target.
     */
    private static final Map<String, String> IMPLIED =
            Map.of("Bool elasticfilesystem:AccessedViaMountTarget true", "ArnEquals elasticfilesystem:AccessPointArn ");

    /** Whether whatever the other allows is allowed here too. */
    boolean covers(Permission other) {
        return concerns(other) && conditions.stream().allMatch(other::demands);
    }

    /** The same, whatever the conditions. */
    boolean concerns(Permission other) {
        return action.equals(other.action) && Wildcards.covers(resource, other.resource);
    }

    private boolean demands(String condition) {
        String stronger = IMPLIED.get(condition);
        return conditions.contains(condition)
                || (stronger != null && conditions.stream().anyMatch(one -> one.startsWith(stronger)));
    }
}
