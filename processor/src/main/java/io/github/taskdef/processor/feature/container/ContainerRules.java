package io.github.taskdef.processor.feature.container;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.intent.ContainerIntent;
import io.github.taskdef.processor.intent.ContainerIntent.Variable;
import io.github.taskdef.processor.intent.EfsVolumeIntent;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.Text;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a single container may say.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html">ContainerDefinition</a>
 */
final class ContainerRules {
    private static final String ABSOLUTE_PATH = "(?s)/.*|[A-Za-z]:\\\\.*|" + Rules.REFERENCE + ".*";
    private static final String NAME_OR_ID = "(?!-)(?:[\\p{L}\\p{N}_.@+-]++|" + Rules.REFERENCE + ")++";
    private static final String USER = NAME_OR_ID + "(?::" + NAME_OR_ID + ")?";

    /** Docker takes no higher one. */
    private static final long HIGHEST_ID = Integer.MAX_VALUE;

    private static final String ROOT = "(?:root|0+)(?::.*)?";

    /** What is escaped or in brackets, where no group begins; a backslash before two digits is no reference to a group. */
    private static final String PLAIN = "(?s)\\\\(?:[^1-9]|[1-7][0-7])|\\[\\^?\\]?[^\\]]*\\]";

    /** What Java has beyond RE2: looking around, atomic groups, and referring to a group. */
    private static final String BEYOND_RE2 = "\\(\\?<?[=!]|\\(\\?>|\\\\[1-9]";

    private static final int LONGEST_ON_FARGATE = 120;
    private static final int SHORTEST_ON_FARGATE = 2;

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
        if (!container.image().isEmpty()) {
            ImageRules.check(container.image(), task);
        }
        if (!container.repositoryCredentials().isEmpty()) {
            RegistryCredentials.check(container, task);
        }
        ContainerImage.checkCache(container, task);
        CommandRules.check(container, task);
        Rules.matches(container.workingDirectory(), ABSOLUTE_PATH, Problem.WORKING_DIRECTORY, task);
        List<Setting<String>> names = new ArrayList<>();
        for (Variable variable : container.environment()) {
            checkVariable(variable, task);
            names.add(variable.name());
        }
        Rules.unique(names, Problem.ENVIRONMENT_TWICE, task);
        if (mayHoldCredentials(container)) {
            CredentialRules.check(container, task);
        }
        if (container.healthCheck().isPresent()) {
            HealthCheckRules.check(container.healthCheck().get(), task);
        }
        if (container.multilinePattern().isStated()) {
            checkPattern(container.multilinePattern(), task);
        }
    }

    /** Whether there is anything in which to look for them: the patterns are dear to load. */
    static boolean mayHoldCredentials(ContainerIntent container) {
        return !container.environment().isEmpty()
                || !container.command().isEmpty()
                || !container.entryPoint().isEmpty()
                || container.healthCheck().isPresent();
    }

    private static void checkVariable(Variable variable, TaskDeclaration task) {
        if (variable.name().value().isEmpty()) {
            task.report(Problem.ENVIRONMENT_NAME_EMPTY, variable.name().origin());
        }
        Rules.matches(variable.name(), Rules.ENVIRONMENT_NAME, Problem.ENVIRONMENT_NAME, task);
    }

    /** Docker reads it with RE2, and starts no container where it cannot. */
    private static void checkPattern(Setting<String> pattern, TaskDeclaration task) {
        Rules.plain(pattern, task);
        Matcher beyond = Pattern.compile(BEYOND_RE2).matcher(pattern.value().replaceAll(PLAIN, "."));
        if (beyond.find()) {
            task.report(Problem.MULTILINE_PATTERN, pattern.origin(), beyond.group());
            return;
        }
        String fault = LogPattern.fault(pattern.value());
        if (!fault.isEmpty()) {
            task.report(Problem.MULTILINE_PATTERN_FORM, pattern.origin(), fault);
        }
    }

    /** What depends on where the task runs. */
    static void checkOn(TaskIntent platform, ContainerIntent container, TaskDeclaration task) {
        checkStop(container.stopTimeout(), platform.isFargate(), task);
        JvmHeapRules.check(container, platform, task);
        if (!container.environmentFiles().isEmpty()) {
            EnvironmentFiles.check(container, platform, task);
        }
        if (platform.isWindows()) {
            if (!container.user().isEmpty()) {
                task.report(Problem.WINDOWS_USER, container.user().origin());
            }
            refuse(container.readonlyRootFilesystem(), Problem.WINDOWS_READONLY_ROOT, task);
            refuse(container.initProcess(), Problem.WINDOWS_INIT_PROCESS, task);
        } else {
            checkUser(container, task);
        }
    }

    private static void checkUser(ContainerIntent container, TaskDeclaration task) {
        Text user = container.user();
        if (hasHighId(user.rendered())) {
            task.report(Problem.USER_FORM, user.origin(), user.rendered());
            return;
        }
        Rules.matches(user, USER, Problem.USER_FORM, task);
        if (!user.isEmpty() && user.rendered().matches(ROOT)) {
            task.report(Problem.USER_ROOT, user.origin(), user.rendered(), onAccessPoints(container, task));
        }
    }

    private static boolean hasHighId(String user) {
        for (String part : user.split(":", -1)) {
            if (part.matches("[0-9]{10,}") && new BigInteger(part).compareTo(BigInteger.valueOf(HIGHEST_ID)) > 0) {
                return true;
            }
        }
        return false;
    }

    /** An access point puts its own user in the place of whoever asks, so that root is of no use there. */
    private static String onAccessPoints(ContainerIntent container, TaskDeclaration task) {
        StringBuilder said = new StringBuilder();
        for (EfsVolumeIntent volume : task.all(EfsVolumeIntent.class)) {
            if (container.isMeantBy(volume.containers())
                    && volume.accessPointId().isEmpty()) {
                said.append(" On the volume ")
                        .append(volume.name().value())
                        .append(" every access is that of user ")
                        .append(volume.accessPoint().uid().value())
                        .append(", its access point's, and chown fails.");
            }
        }
        return said.toString();
    }

    private static void checkStop(Setting<Integer> seconds, boolean isFargate, TaskDeclaration task) {
        int found = seconds.value();
        if (isFargate && (found < SHORTEST_ON_FARGATE || found > LONGEST_ON_FARGATE)) {
            String allowed = SHORTEST_ON_FARGATE + " to " + LONGEST_ON_FARGATE + " on Fargate";
            task.report(Problem.STOP_TIMEOUT, seconds.origin(), found, allowed);
        } else if (found < 0) {
            // beyond Fargate the agent's configuration bounds it, which nobody knows here
            task.report(Problem.STOP_TIMEOUT, seconds.origin(), found, "0 and more");
        }
    }

    private static void refuse(Setting<Boolean> setting, Problem problem, TaskDeclaration task) {
        if (setting.isStated() && setting.value()) {
            task.report(problem, setting.origin());
        }
    }
}
