package io.github.taskdef.conformance.comparison;

/**
 * One thing that two accounts do not have in common.
 *
 * @param where the thing and the path in it
 * @param left what the template made
 * @param right what the module made
 */
public record Difference(String where, String left, String right) {
    static final String NOTHING = "(nothing)";

    /** Whether both accounts have it, with different values. */
    public boolean isOfTwoValues() {
        return !left.equals(NOTHING) && !right.equals(NOTHING);
    }

    @Override
    public String toString() {
        return where + "\n    template: " + left + "\n    module:   " + right;
    }
}
