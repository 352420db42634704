package io.github.taskdef.conformance.mistakes;

import java.util.stream.Collectors;

/**
 * A small change of a text, written as a diff without line numbers: hunks with a line {@code @@} between them, of lines that are removed
 * (they begin with a minus), added (a plus) or kept (a space). What is removed and kept stands in the text once.
 */
final class Change {
    private Change() {}

    static String apply(String change, String text) {
        // with a line break before it, also the first line is found by its beginning
        String changed = "\n" + text;
        for (String hunk : change.split("@@\n")) {
            String before = "\n" + without('+', hunk);
            int place = changed.indexOf(before);
            if (place < 0 || place != changed.lastIndexOf(before)) {
                throw new AssertionError("not once in what is to be changed:" + before);
            }
            changed = changed.substring(0, place)
                    + "\n"
                    + without('-', hunk)
                    + changed.substring(place + before.length());
        }
        return changed.substring(1);
    }

    private static String without(char sign, String hunk) {
        return hunk.lines()
                .filter(line -> line.isEmpty() || line.charAt(0) != sign)
                .map(line -> (line.isEmpty() ? "" : line.substring(1)) + "\n")
                .collect(Collectors.joining());
    }
}
