package io.github.taskdef.conformance.comparison;

import java.util.regex.Pattern;

/** A name that the target made up because nobody gave one. */
final class GeneratedName {
    static final String SYMBOL = "(generated)";

    /** CloudFormation: stack, logical id and random characters, for a bucket all of them small. */
    private static final Pattern CLOUDFORMATION = Pattern.compile(".+-(?:[0-9A-Z]{12,13}|[0-9a-z]{12,13})");
    /** Terraform: a prefix, the time to a tenth of a millisecond and a count. */
    private static final Pattern TERRAFORM = Pattern.compile(".*20\\d{16}[0-9a-f]{8}");

    /** A module names a table, for which Terraform makes no name, by stack and logical id. */
    private static final Pattern TABLE = Pattern.compile("-[0-9A-Za-z]+Table");

    private GeneratedName() {}

    static boolean is(String name, String stack) {
        return TERRAFORM.matcher(name).matches()
                || (name.startsWith(stack + "-") && CLOUDFORMATION.matcher(name).matches())
                || (name.startsWith(stack)
                        && TABLE.matcher(name.substring(stack.length())).matches());
    }
}
