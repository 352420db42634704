package io.github.taskdef.processor.render.terraform;

import java.util.ArrayList;
import java.util.List;

/** Puts white space where {@code terraform fmt} puts it, and changes nothing else. */
final class HclFormat {
    private HclFormat() {}

    /**
     * One line of a file.
     *
     * @param depth how many levels it is indented
     * @param lead the line, or what stands before its equals sign
     * @param assigned what stands after the equals sign; empty where the line is no complete assignment
     */
    record Line(int depth, String lead, String assigned) {
        Line(int depth, String text) {
            this(depth, text, "");
        }

        boolean isAssignment() {
            return !assigned.isEmpty();
        }
    }

    static String format(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        List<Line> run = new ArrayList<>();
        for (Line line : lines) {
            if (!line.isAssignment()) {
                appendAligned(run, text);
            }
            run.add(line);
        }
        appendAligned(run, text);
        return text.toString();
    }

    /** Assignments line after line have their equals signs below each other. */
    private static void appendAligned(List<Line> run, StringBuilder text) {
        int widest = 0;
        for (Line line : run) {
            widest = line.isAssignment() ? Math.max(widest, line.lead().length()) : widest;
        }
        for (Line line : run) {
            if (!line.lead().isEmpty()) {
                text.append("  ".repeat(line.depth())).append(line.lead());
            }
            if (line.isAssignment()) {
                String padding = " ".repeat(widest - line.lead().length());
                text.append(padding).append(" = ").append(line.assigned());
            }
            text.append('\n');
        }
        run.clear();
    }
}
