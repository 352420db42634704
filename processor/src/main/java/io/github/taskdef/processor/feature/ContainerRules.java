package io.github.taskdef.processor.feature;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.intent.ContainerIntent;
import io.github.taskdef.processor.intent.ContainerIntent.HealthCheck;
import io.github.taskdef.processor.intent.ContainerIntent.Port;
import io.github.taskdef.processor.intent.ContainerIntent.Share;
import io.github.taskdef.processor.intent.ContainerIntent.Variable;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.Text;
import java.util.List;
import java.util.regex.Pattern;

/** What a single container may say. */
final class ContainerRules {
    private static final Pattern PORT_NAME = Pattern.compile("[a-z0-9_][a-z0-9_-]{0,63}");
    private static final Pattern DIGEST = Pattern.compile("[^@]+@sha256:[0-9a-f]{64}");
    private static final Pattern TAG = Pattern.compile(".+:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}");
    private static final Pattern HEALTH_COMMANDS = Pattern.compile("CMD|CMD-SHELL");
    private static final Pattern ABSOLUTE_PATH = Pattern.compile("/.*|[A-Za-z]:\\\\.*|\\$\\{.*", Pattern.DOTALL);
    private static final Pattern ROOT = Pattern.compile("(?:root|0)(?::.*)?");
    private static final int LONGEST_IMAGE = 255;
    private static final int LAST_PORT = 65535;
    private static final int LEAST_MEMORY = 6;

    private ContainerRules() {}

    static void check(ContainerIntent container, TaskDeclaration task) {
        // a name that is taken from the family is judged there
        if (container.name().isStated()
                && !Rules.NAME.matcher(container.name().value()).matches()) {
            task.report(
                    Problem.CONTAINER_NAME,
                    container.name().origin(),
                    container.name().value());
        }
        checkImage(container.image(), task);
        Rules.matches(container.workingDirectory(), ABSOLUTE_PATH, Problem.WORKING_DIRECTORY, task);
        if (ROOT.matcher(container.user().rendered()).matches()) {
            task.report(
                    Problem.USER_ROOT,
                    container.user().origin(),
                    container.user().rendered());
        }
        container.environment().forEach(variable -> checkVariable(variable, task));
        Rules.unique(container.environment().stream().map(Variable::name).toList(), Problem.ENVIRONMENT_TWICE, task);
        container.ports().forEach(port -> checkPort(port, task));
        container.healthCheck().ifPresent(healthCheck -> checkHealth(healthCheck, task));
        container.share().ifPresent(share -> checkShare(share, task));
    }

    /** What depends on where the task runs. */
    static void checkOn(TaskIntent platform, ContainerIntent container, TaskDeclaration task) {
        // beyond Fargate the agent's configuration bounds it, which nobody knows here
        int longest = platform.isFargate() ? 120 : Integer.MAX_VALUE;
        Rules.within(container.stopTimeout(), 0, longest, Problem.STOP_TIMEOUT, task);
        if (platform.isWindows()) {
            if (!container.user().isEmpty()) {
                task.report(Problem.WINDOWS_USER, container.user().origin());
            }
            if (container.readonlyRootFilesystem().isStated()
                    && container.readonlyRootFilesystem().value()) {
                task.report(
                        Problem.WINDOWS_READONLY_ROOT,
                        container.readonlyRootFilesystem().origin());
            }
        }
    }

    private static void checkImage(Text image, TaskDeclaration task) {
        String name = image.rendered();
        if (!image.isReadable()) {
            return;
        }
        if (name.length() > LONGEST_IMAGE) {
            task.report(Problem.IMAGE_LENGTH, image.origin(), name.length(), LONGEST_IMAGE);
        } else if (name.chars().anyMatch(Character::isWhitespace)) {
            task.report(Problem.IMAGE_FORM, image.origin(), name);
        } else if (name.contains("@") && !DIGEST.matcher(name).matches()) {
            task.report(Problem.IMAGE_DIGEST, image.origin(), name.substring(name.indexOf('@')));
        } else if (!name.isEmpty() && !name.contains("@") && isMoving(name)) {
            task.report(Problem.IMAGE_TAG_MOVES, image.origin(), name);
        }
    }

    private static boolean isMoving(String image) {
        String last = image.substring(image.lastIndexOf('/') + 1);
        // a tag given by reference is not known here
        return !last.endsWith("}") && (!TAG.matcher(last).matches() || last.endsWith(":latest"));
    }

    private static void checkVariable(Variable variable, TaskDeclaration task) {
        if (variable.name().value().isEmpty()) {
            task.report(Problem.ENVIRONMENT_NAME_EMPTY, variable.name().origin());
        }
        Rules.matches(variable.name(), Rules.ENVIRONMENT_NAME, Problem.ENVIRONMENT_NAME, task);
    }

    private static void checkPort(Port port, TaskDeclaration task) {
        Rules.within(port.number(), 1, LAST_PORT, Problem.PORT_NUMBER, task);
        Rules.matches(port.name(), PORT_NAME, Problem.PORT_NAME, task);
        if (port.name().value().isEmpty() && !port.appProtocol().value().equals("NONE")) {
            task.report(Problem.APP_PROTOCOL_UNNAMED, port.appProtocol().origin());
        }
    }

    private static void checkHealth(HealthCheck check, TaskDeclaration task) {
        List<Text> command = check.command();
        if (command.get(0).isReadable()
                && !HEALTH_COMMANDS.matcher(command.get(0).rendered()).matches()) {
            task.report(
                    Problem.HEALTH_COMMAND,
                    command.get(0).origin(),
                    command.get(0).rendered());
        } else if (command.size() == 1) {
            task.report(
                    Problem.HEALTH_COMMAND_EMPTY,
                    command.get(0).origin(),
                    command.get(0).rendered());
        }
        Rules.within(check.interval(), 5, 300, Problem.HEALTH_INTERVAL, task);
        Rules.within(check.timeout(), 2, 60, Problem.HEALTH_TIMEOUT, task);
        Rules.within(check.retries(), 1, 10, Problem.HEALTH_RETRIES, task);
        Rules.within(check.startPeriod(), 0, 300, Problem.HEALTH_START_PERIOD, task);
        if (check.timeout().isStated()
                && check.timeout().value() > check.interval().value()
                && check.timeout().value() <= 60) {
            task.report(
                    Problem.HEALTH_TIMEOUT_OVER_INTERVAL,
                    check.timeout().origin(),
                    check.timeout().value(),
                    check.interval().value());
        }
    }

    private static void checkShare(Share share, TaskDeclaration task) {
        if (share.memory().isStated()) {
            Rules.within(share.memory(), LEAST_MEMORY, Integer.MAX_VALUE, Problem.CONTAINER_MEMORY, task);
        }
        if (share.memoryReservation().isStated()) {
            Rules.within(share.memoryReservation(), LEAST_MEMORY, Integer.MAX_VALUE, Problem.CONTAINER_MEMORY, task);
        }
        if (share.cpu().isStated()) {
            Rules.within(share.cpu(), 1, Integer.MAX_VALUE, Problem.CONTAINER_CPU, task);
        }
        if (share.memory().isStated()
                && share.memoryReservation().isStated()
                && share.memoryReservation().value() >= share.memory().value()) {
            task.report(
                    Problem.RESERVATION_OVER_MEMORY,
                    share.memoryReservation().origin(),
                    share.memoryReservation().value(),
                    share.memory().value());
        }
    }
}
