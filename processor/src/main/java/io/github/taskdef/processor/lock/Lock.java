package io.github.taskdef.processor.lock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.render.cloudformation.LockRenderer;
import io.github.taskdef.processor.spi.DerivedStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The file that tells what exists. It is read as text, and understood only where it says something else of a stack than today's sources,
 * since most compilations change nothing in it, and the first finds none.
 */
public final class Lock {
    private final Path file;
    private final Reporter reporter;
    private final String then;
    private final Set<String> told;
    private final Map<String, String> entries = new TreeMap<>();
    private boolean isDamaged;

    /** The lock as the last compilation left it. */
    public Lock(Path file, Reporter reporter) {
        this.file = file;
        this.reporter = reporter;
        this.then = read(file);
        this.told = LockText.entries(then);
    }

    private static String read(Path file) {
        try {
            // version control may have given it the line ends of the machine
            return Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
        } catch (IOException unreadable) {
            return String.valueOf(unreadable.getMessage());
        }
    }

    /** Whether nothing is told. */
    public boolean isEmpty() {
        return then.isEmpty();
    }

    /** Reports which data the stack would lose, and notes what it keeps. */
    public void check(DerivedStack stack) {
        String entry = new LockRenderer().entry(stack.graph());
        if (!isKnown(entry, stack.name())) {
            compare(entry, stack);
        }
        if (!entry.isEmpty()) {
            entries.put(stack.name(), LockText.entry(entry));
        }
    }

    /** Whether there is nothing to compare. */
    private boolean isKnown(String entry, String stack) {
        boolean isTold = !entry.isEmpty() && told.contains(LockText.entry(entry));
        return isTold || !LockText.tellsOf(stack, then);
    }

    private void compare(String entry, DerivedStack stack) {
        try {
            JsonNode now = LockText.parse(entry).path(stack.name());
            new LockComparison(stack, reporter).compare(LockText.parse(then).path(stack.name()), now);
        } catch (JsonProcessingException damaged) {
            reportDamaged(damaged);
        }
    }

    private void reportDamaged(JsonProcessingException damaged) {
        if (isDamaged) {
            return;
        }
        isDamaged = true;
        int line = damaged.getLocation() == null ? 1 : damaged.getLocation().getLineNr();
        reporter.reportFile(Problem.LOCK_UNREADABLE, file.getFileName().toString(), line);
    }

    /** Whether no stack ended that has data; where one did, that is reported. */
    public boolean checkEnded(Set<String> stacks) {
        return then.isEmpty() || then.equals(LockText.of(entries.values())) || checkAll(stacks);
    }

    private boolean checkAll(Set<String> stacks) {
        boolean isWhole = true;
        try {
            for (Map.Entry<String, JsonNode> stack : LockText.parse(then).properties()) {
                isWhole &= stacks.contains(stack.getKey()) || isEmpty(stack.getKey(), stack.getValue());
            }
            return isWhole;
        } catch (JsonProcessingException damaged) {
            reportDamaged(damaged);
            return false;
        }
    }

    private boolean isEmpty(String stack, JsonNode resources) {
        String kept = LockComparison.kept(resources);
        if (!kept.isEmpty()) {
            reporter.reportFile(Problem.LOCK_STACK_ENDED, file.getFileName().toString(), stack, kept);
        }
        return kept.isEmpty();
    }

    /** Writes what there is now, where that differs. */
    public void write() {
        String now = LockText.of(entries.values());
        if (now.equals(then)) {
            return;
        }
        try {
            if (now.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Files.writeString(file, now);
                reporter.note(Problem.LOCK_WRITTEN, file.getFileName().toString(), then.isEmpty() ? "new" : "changed");
            }
        } catch (IOException failure) {
            reporter.reportFile(Problem.FILE_UNWRITABLE, file.getFileName().toString(), file, String.valueOf(failure));
        }
    }
}
