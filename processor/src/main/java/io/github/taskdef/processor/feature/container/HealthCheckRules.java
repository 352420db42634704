package io.github.taskdef.processor.feature.container;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.intent.ContainerIntent.HealthCheck;
import io.github.taskdef.processor.intent.ContainerIntent.Port;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.Text;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a health check may be.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html">HealthCheck</a>
 */
final class HealthCheckRules {
    private static final String PROGRAM = "CMD";
    private static final String SHELL = "CMD-SHELL";
    private static final Pattern ASKED_PORT = Pattern.compile(
            "(?<![\\w.-])(?:localhost|127\\.0\\.0\\.1|0\\.0\\.0\\.0|\\[::1?]):(?<port>[1-9][0-9]{0,4})(?![\\w.])");
    private static final int LEAST_INTERVAL = 5;
    private static final int LONGEST_TIMEOUT = 60;

    private HealthCheckRules() {}

    static void check(HealthCheck check, TaskDeclaration task) {
        checkCommand(check.command(), task);
        Rules.within(check.interval(), LEAST_INTERVAL, 300, Problem.HEALTH_INTERVAL, task);
        Rules.within(check.timeout(), 2, LONGEST_TIMEOUT, Problem.HEALTH_TIMEOUT, task);
        Rules.within(check.retries(), 1, 10, Problem.HEALTH_RETRIES, task);
        Rules.within(check.startPeriod(), 0, 300, Problem.HEALTH_START_PERIOD, task);
        int interval = check.interval().value();
        int timeout = check.timeout().value();
        if (timeout > interval && timeout <= LONGEST_TIMEOUT && interval >= LEAST_INTERVAL) {
            task.report(Problem.HEALTH_TIMEOUT_OVER_INTERVAL, check.timeout().origin(), timeout, interval);
        }
    }

    private static void checkCommand(List<Text> command, TaskDeclaration task) {
        Text first = command.get(0);
        String kind = first.rendered();
        if (!first.isReadable()) {
            return;
        }
        if (!kind.equals(PROGRAM) && !kind.equals(SHELL)) {
            task.report(Problem.HEALTH_COMMAND, first.origin(), kind);
        } else if (command.size() == 1 || command.get(1).rendered().isBlank()) {
            Text empty = command.get(command.size() == 1 ? 0 : 1);
            task.report(Problem.HEALTH_COMMAND_EMPTY, empty.origin(), kind);
        } else if (kind.equals(SHELL) && command.size() > 2) {
            Text more = command.get(2);
            task.report(
                    Problem.HEALTH_SHELL_WORDS, more.origin(), command.get(1).rendered(), more.rendered());
        } else if (kind.equals(PROGRAM) && command.size() == 2 && isLine(command.get(1))) {
            task.report(
                    Problem.HEALTH_PROGRAM_LINE,
                    command.get(1).origin(),
                    command.get(1).rendered());
        }
    }

    /** Reports a port of the task itself that the command asks and nobody declares. */
    static void checkPort(HealthCheck check, List<Port> ports, TaskDeclaration task) {
        Set<String> numbers = new TreeSet<>();
        for (Port port : ports) {
            numbers.add(Integer.toString(port.number().value()));
        }
        for (Text word : check.command()) {
            Matcher asked = ASKED_PORT.matcher(word.rendered());
            if (asked.find() && !numbers.contains(asked.group("port"))) {
                task.report(Problem.HEALTH_PORT, word.origin(), asked.group("port"), numbers);
            }
        }
    }

    private static boolean isLine(Text word) {
        return word.isLiteral() && word.literal().strip().chars().anyMatch(Character::isWhitespace);
    }
}
