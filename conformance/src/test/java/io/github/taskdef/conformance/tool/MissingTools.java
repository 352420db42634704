package io.github.taskdef.conformance.tool;

import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** Counts the tests that a missing tool has cost, and says so once at the end, where nobody can overlook it. */
public final class MissingTools implements TestExecutionListener {
    private static final Map<Tool, Integer> SKIPPED = new TreeMap<>();

    static synchronized void count(Tool tool) {
        SKIPPED.merge(tool, 1, Integer::sum);
        System.err.println("CONFORMANCE: SKIPPED, there is no " + tool);
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
