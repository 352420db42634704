package io.github.taskdef.processor.graph;

import java.util.Optional;

/**
 * What whoever deploys the stack gives: a parameter of the template, a variable of the module.
 *
 * @param name as CloudFormation spells it ({@code VpcId}); Terraform's is its snake case
 * @param type what kind of value is asked for
 * @param description one sentence for the person who deploys
 * @param group the heading it stands under
 * @param defaultValue what is taken where nothing is given; never set for a list
 * @param pattern a regular expression the whole value must match, in the form both targets read (RE2, no lookaround)
 * @param patternHint one sentence, ending in a full stop, that says what the pattern asks for
 * @param size how many elements a list must have; 0 where any number will do
 * @param isHidden whether its value is kept from whoever may see the stack or the plan: what is given in a credential's place
 */
public record Parameter(
        String name,
        Type type,
        String description,
        Group group,
        Optional<String> defaultValue,
        Optional<String> pattern,
        String patternHint,
        int size,
        boolean isHidden) {

    /** One whose value anybody may see. */
    public Parameter(
            String name,
            Type type,
            String description,
            Group group,
            Optional<String> defaultValue,
            Optional<String> pattern,
            String patternHint,
            int size) {
        this(name, type, description, group, defaultValue, pattern, patternHint, size, false);
    }

    /** What kind of value a parameter takes. */
    public enum Type {
        TEXT("String", ""),
        /** Of another stack, which CloudFormation may deploy under another name; the names in a module are fixed. */
        STACK_NAME("String", ""),
        VPC_ID("AWS::EC2::VPC::Id", "vpc-"),
        SUBNET_IDS("List<AWS::EC2::Subnet::Id>", "subnet-"),
        SECURITY_GROUP_ID("AWS::EC2::SecurityGroup::Id", "sg-");

        private final String cloudFormation;
        private final String idPrefix;

        Type(String cloudFormation, String idPrefix) {
            this.cloudFormation = cloudFormation;
            this.idPrefix = idPrefix;
        }

        public String cloudFormation() {
            return cloudFormation;
        }

        /** What the ids begin with that are asked for; empty for what is no id. */
        public String idPrefix() {
            return idPrefix;
        }
    }

    /** The headings parameters stand under, in order. */
    public enum Group {
        APPLICATION("Application"),
        NETWORK("Network"),
        ROLES("Roles"),
        OTHER("Other");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The name of CloudFormation's condition that it was given, for one that may be left empty. */
    public static String condition(String name) {
        return name + "Given";
    }

    /** The same, its value hidden. */
    public Parameter hidden() {
        return new Parameter(name, type, description, group, defaultValue, pattern, patternHint, size, true);
    }

    public boolean isList() {
        return type == Type.SUBNET_IDS;
    }
}
