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

    @Override
    public String toString() {
        return where + "\n    template: " + left + "\n    module:   " + right;
    }
}
