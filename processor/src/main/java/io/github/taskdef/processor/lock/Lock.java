package io.github.taskdef.processor.lock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.render.cloudformation.LockRenderer;
import io.github.taskdef.processor.spi.DerivedStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
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
    private final List<Origin> unknown = new ArrayList<>();
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

    /**
     * Reports which data the stack would lose, and notes what it keeps.
     *
     * @param name what gave the stack its name
     */
    public void check(DerivedStack stack, Origin name) {
        boolean isTold = LockText.tellsOf(stack.name(), then);
        if (!isTold) {
            unknown.add(name);
        }
        if (!isTold && LockRenderer.isEmpty(stack.graph())) {
            return;
        }
        String free = new LockRenderer(false).entry(stack.graph());
        if (!isTold || told.contains(LockText.entry(free))) {
            entries.put(stack.name(), LockText.entry(free));
            return;
        }
        String binding = new LockRenderer(true).entry(stack.graph());
        if (told.contains(LockText.entry(binding))) {
            entries.put(stack.name(), LockText.entry(binding));
        } else {
            compare(free, binding, stack);
        }
    }

    private void compare(String free, String binding, DerivedStack stack) {
        try {
            JsonNode earlier = LockText.parse(then).path(stack.name());
            JsonNode now = LockText.parse(binding).path(stack.name());
            boolean isDeployed = LockText.isDeployed(earlier);
            report(new LockComparison(stack, earlier, now).compare(), isDeployed, stack);
            // a deployed stack stays so without data, too: what it will have tomorrow is not free
            if (isDeployed || !LockRenderer.isEmpty(stack.graph())) {
                entries.put(stack.name(), LockText.entry(isDeployed ? binding : free));
            }
        } catch (JsonProcessingException damaged) {
            reportDamaged(damaged);
        }
    }

    /** What is in nobody's hands may change; should it be in somebody's after all, that is said at least. */
    private void report(List<Loss> losses, boolean isDeployed, DerivedStack stack) {
        StringJoiner free = new StringJoiner(", ");
        for (Loss loss : losses) {
            if (isDeployed) {
                loss.report(reporter);
            } else if (loss.isOfData()) {
                free.add(loss.ids());
            }
        }
        if (free.length() > 0) {
            reporter.report(Problem.LOCK_NOT_DEPLOYED, stack.origin(), stack.name(), free);
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
        boolean isDeployed = LockText.isDeployed(resources);
        if (!kept.isEmpty()) {
            report(isDeployed ? Problem.LOCK_STACK_ENDED : Problem.LOCK_NOT_DEPLOYED, stack, kept);
        }
        return kept.isEmpty() || !isDeployed;
    }

    /** At the name of the only stack that is new, which may be the same one, renamed; else of the file. */
    private void report(Problem problem, String stack, String kept) {
        if (unknown.size() == 1) {
            reporter.report(problem, unknown.get(0), stack, kept);
        } else {
            reporter.reportFile(problem, file.getFileName().toString(), stack, kept);
        }
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
