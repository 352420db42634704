package io.github.taskdef.processor.graph;

/**
 * What the stack tells when it is deployed.
 *
 * @param name as CloudFormation spells it; Terraform's is its snake case
 * @param description one sentence, ending in a full stop
 * @param value the value told
 * @param isExported whether other stacks may import it, since it stays while the stack is deployed anew
 */
public record Output(String name, String description, Value value, boolean isExported) {
    /** An export's name has 255 characters at most, as AWS's CDK knows; the stack's and a hyphen may take 129. */
    private static final int LONGEST_EXPORTED = 126;

    public Output {
        isExported = isExported && name.length() <= LONGEST_EXPORTED;
    }
}
