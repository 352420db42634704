package io.github.taskdef.testing;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** Counts the tests that a missing tool, or one in a version that does not serve, has cost; says so at the first of them, and at the end, where nobody can overlook it. */
public final class MissingTools implements TestExecutionListener {
    private static final Map<String, Integer> SKIPPED = new TreeMap<>();

    /** Called by JUnit. */
    public MissingTools() {}

    /** Ends the test for want of a tool: it is skipped and counted, and under CI it fails. */
    public static void miss(String tool) {
        boolean fails = Boolean.parseBoolean(System.getenv("CI"));
        if (!fails) {
            count(tool);
        }
        end(tool, fails);
    }

    static void end(String tool, boolean fails) {
        String message = "MISSING TOOL: " + tool + ". What it would have checked is not checked.";
        if (fails) {
            Assertions.fail(message);
        }
        Assumptions.abort(message);
    }

    private static synchronized void count(String tool) {
        if (SKIPPED.merge(tool, 1, Integer::sum) == 1) {
            System.err.println("TOOLS: SKIPPED from here on, not found: " + tool);
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        System.out.println(summary());
    }

    private static synchronized String summary() {
        if (SKIPPED.isEmpty()) {
            return "TOOLS: nothing was skipped for a missing tool";
        }
        int tests = SKIPPED.values().stream().mapToInt(Integer::intValue).sum();
        return "TOOLS: " + tests + " checks SKIPPED for missing tools: " + SKIPPED;
    }
}
