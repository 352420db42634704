package io.github.taskdef.processor.graph;

import java.util.List;

/**
 * What the stack tells when it is deployed.
 *
 * @param name as CloudFormation spells it; Terraform's is its snake case
 * @param description one sentence, ending in a full stop
 * @param value the value told
 * @param isExported whether other stacks may import it, since it stays while the stack is deployed anew
 * @param after what must be there before it is told, for who uses it at once: in a module, whose caller does not wait for all of it
 */
public record Output(String name, String description, Value value, boolean isExported, List<LogicalId> after) {
    /** An export's name has 255 characters at most, as AWS's CDK knows; the stack's and a hyphen may take 129. */
    private static final int LONGEST_EXPORTED = 126;

    public Output {
        isExported = isExported && name.length() <= LONGEST_EXPORTED;
        after = List.copyOf(after);
    }

    public Output(String name, String description, Value value, boolean isExported) {
        this(name, description, value, isExported, List.of());
    }

    /** The same, told after these. */
    public Output after(List<LogicalId> others) {
        return new Output(name, description, value, isExported, others);
    }
}
