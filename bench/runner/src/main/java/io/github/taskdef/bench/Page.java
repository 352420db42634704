package io.github.taskdef.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The part of {@code docs/BENCHMARKS.md} that is measured, between two marks; the rest of the page is written by hand. */
final class Page {
    private static final String BEGIN = "<!-- measured: begin -->\n";
    private static final String END = "<!-- measured: end -->\n";

    private final List<String> lines = new ArrayList<>();

    void say(String line) {
        lines.add(line);
    }

    void heading(String heading) {
        say("");
        say("### " + heading);
        say("");
    }

    void head(Object... cells) {
        row(cells);
        say("|" + " --- |".repeat(cells.length));
    }

    void row(Object... cells) {
        StringBuilder row = new StringBuilder("|");
        for (Object cell : cells) {
            row.append(' ').append(cell).append(" |");
        }
        say(row.toString());
    }

    void writeInto(Path page) throws IOException {
        String text = Files.readString(page);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        if (begin < BEGIN.length() || end < begin) {
            throw new IllegalStateException(page + " lacks its marks");
        }
        Files.writeString(page, text.substring(0, begin) + String.join("\n", lines) + "\n" + text.substring(end));
    }
}
