package io.github.taskdef.processor.feature.shared;

import java.util.regex.Pattern;

/** What a text names a resource by: every annotation that takes an ARN, a name, or a reference to either tells them apart here. */
public enum Designation {
    /** An ARN that is written out, references in it or not. */
    ARN,
    /** A reference that stands for a whole ARN, as its name tells: <code>${import:shop-JobsQueueArn}</code>. */
    REFERENCE_TO_ARN,
    /** A reference alone to what another stack or whoever deploys gives, whose name does not tell what it is. */
    REFERENCE,
    /** A name, references in it or not. */
    NAME;

    /** A reference to what Taskdef does not know the value of. */
    public static final String GIVEN = "\\$\\{(?:import|param):[^}]*}";

    /** What is made here and has an ARN that a text can refer to as a whole. */
    private static final String MADE = "\\$\\{secret:[^}]+\\.arn}";

    private static final Pattern MEANS_ARN =
            Pattern.compile("\\$\\{(?:import|param):[^}]*(?:Arn|ARN|(?<![A-Za-z])arn)}|" + MADE);

    /** What a text is that is given as it was written. */
    public static Designation of(String written) {
        if (written.startsWith("arn:")) {
            return ARN;
        }
        if (!written.startsWith("${")) {
            return NAME;
        }
        if (MEANS_ARN.matcher(written).matches()) {
            return REFERENCE_TO_ARN;
        }
        return written.matches(GIVEN) ? REFERENCE : NAME;
    }

    /** Whether it is the ARN, given here or at deployment. */
    public boolean isArn() {
        return this == ARN || this == REFERENCE_TO_ARN;
    }
}
