package io.github.taskdef.conformance.tool;

import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** Counts the tests that a missing tool has cost; says so at the first of them, and at the end, where nobody can overlook it. */
public final class MissingTools implements TestExecutionListener {
    private static final Map<String, Integer> SKIPPED = new TreeMap<>();

    static synchronized void count(String tool) {
        if (SKIPPED.merge(tool, 1, Integer::sum) == 1) {
            System.err.println("CONFORMANCE: SKIPPED from here on, not found: " + tool);
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        System.out.println(summary());
    }

    private static synchronized String summary() {
        if (SKIPPED.isEmpty()) {
            return "CONFORMANCE: nothing was skipped for a missing tool";
        }
        int tests = SKIPPED.values().stream().mapToInt(Integer::intValue).sum();
        return "CONFORMANCE: " + tests + " checks SKIPPED for missing tools: " + SKIPPED;
    }
}
