package io.github.taskdef.conformance.simulation;

import io.github.taskdef.conformance.policy.Role;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A call to AWS, and what is to become of it: one row of a {@link PermissionCase}.
 *
 * @param row as it is written
 * @param role whose call it is, or who is to be taken
 * @param isTrust whether it asks who can take the role
 * @param isOfTogether whether it is so only where the roles are made with the rest
 * @param object the ARN that it is about; for {@code sts:AssumeRole} who calls
 * @param context what AWS knows besides
 */
record Call(
        String row,
        Role.Of role,
        boolean isTrust,
        boolean isOfTogether,
        Verdict expected,
        String action,
        String object,
        Map<String, String> context) {

    private static final Pattern FORM = Pattern.compile(
            "  (?<expected>[a-z]+) +(?<action>[a-z0-9-]+:\\w+) +(?<object>\\S+)(?<context>(?: +[\\w:/-]+=\\S+)*)(?: +# .+)?");

    /** What IAM decides. */
    enum Verdict {
        ALLOWED("Allowed"),
        /** Nothing allows it. */
        DENIED("ImplicitlyDenied"),
        /** Something denies it, whatever allows it. */
        FORBIDDEN("ExplicitlyDenied");

        private final String simulated;

        Verdict(String simulated) {
            this.simulated = simulated;
        }

        /** As the simulator says it. */
        String simulated() {
            return simulated;
        }
    }

    private static final String TOGETHER = "# together: ";

    static Call parse(String row, Role.Of role, boolean isTrust) {
        Matcher form = FORM.matcher(row);
        if (!form.matches()) {
            throw new AssertionError("not a row: " + row);
        }
        Map<String, String> context = new TreeMap<>();
        Arrays.stream(form.group("context").strip().split(" +"))
                .filter(one -> !one.isEmpty())
                .map(one -> one.split("=", 2))
                .forEach(one -> context.put(one[0], one[1]));
        return new Call(
                row.strip(),
                role,
                isTrust,
                row.contains(TOGETHER),
                Verdict.valueOf(form.group("expected").toUpperCase(Locale.ROOT)),
                form.group("action"),
                form.group("object"),
                context);
    }

    @Override
    public String toString() {
        return (isTrust ? "who takes the " : "") + role + ": " + row;
    }
}
