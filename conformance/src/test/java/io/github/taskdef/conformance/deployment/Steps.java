package io.github.taskdef.conformance.deployment;

import io.github.taskdef.testing.Command;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** The commands of one deployment and how each ended. The first that was not meant to end so is the last. */
public final class Steps {
    private final Map<String, Command.Result> results = new LinkedHashMap<>();

    /** Whether the step succeeded. */
    boolean run(String step, Command command) {
        Command.Result result = command.run();
        results.put(step, result);
        return result.succeeded();
    }

    /** How a step ended; an assertion fails where it was never reached. */
    public Command.Result result(String step) {
        Command.Result result = results.get(step);
        if (result == null) {
            throw new AssertionError("not reached: " + step + ", because of " + last());
        }
        return result;
    }

    /** Whether a step that failed did so for this. */
    boolean haveFailed(Predicate<String> output) {
        return results.values().stream().anyMatch(result -> !result.succeeded() && output.test(result.toString()));
    }

    private String last() {
        return results.values().stream()
                .reduce((earlier, later) -> later)
                .map(Command.Result::toString)
                .orElse("no step at all");
    }

    /** How long each step took, in one line. */
    public String times() {
        StringBuilder line = new StringBuilder();
        results.forEach((step, result) ->
                line.append(String.format(" %s %.1f s,", step, result.took().toMillis() / 1000.0)));
        return line.toString();
    }
}
