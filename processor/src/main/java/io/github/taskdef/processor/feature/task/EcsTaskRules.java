package io.github.taskdef.processor.feature.task;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import java.util.regex.Pattern;

/**
 * What a task as a whole may say.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html">Amazon ECS task
 *     definition parameters for Fargate</a>
 */
final class EcsTaskRules {
    /** Of the editions of Windows that ECS has, those of the Fargate platform version for Windows. */
    private static final String WINDOWS_ON_FARGATE = "WINDOWS_SERVER_20(?:19|22)_(?:CORE|FULL)";

    private static final int LEAST_EPHEMERAL_STORAGE = 21;
    private static final int MOST_EPHEMERAL_STORAGE = 200;
    private static final int MOST_SUBNETS = 16;

    private EcsTaskRules() {}

    static void check(TaskIntent intent, TaskDeclaration task) {
        required(intent.family(), Rules.NAME, Problem.FAMILY_NAME, task);
        if (intent.stack().isStated()) {
            required(intent.stack(), TaskIntent.STACK_NAME, Problem.STACK_NAME, task);
        } else if (Rules.NAME.matcher(intent.family().value()).matches()) {
            required(intent.stack(), TaskIntent.STACK_NAME, Problem.STACK_NAME_FROM_FAMILY, task);
        }
        LogGroupRules.check(intent.logs(), task);
        Rules.within(intent.subnets(), 1, MOST_SUBNETS, Problem.SUBNET_COUNT, task);
        if (!intent.tags().isEmpty()) {
            TagRules.check(intent.tags(), task);
        }
        checkPlatform(intent, task);
    }

    private static void required(Setting<String> text, Pattern form, Problem problem, TaskDeclaration task) {
        if (!form.matcher(text.value()).matches()) {
            task.report(problem, text.origin(), text.value());
        }
    }

    private static void checkPlatform(TaskIntent intent, TaskDeclaration task) {
        if (intent.requiresCompatibilities().isEmpty()) {
            task.report(Problem.COMPATIBILITY_NONE, intent.origin());
        }
        Rules.unique(intent.requiresCompatibilities(), Problem.COMPATIBILITY_TWICE, task);
        TaskSize.check(intent, task);
        if (intent.isWindows() && intent.cpuArchitecture().value().equals("ARM64")) {
            task.report(Problem.WINDOWS_ARM64, intent.cpuArchitecture().origin());
        }
        String edition = intent.operatingSystemFamily().value();
        if (intent.isFargate() && intent.isWindows() && !edition.matches(WINDOWS_ON_FARGATE)) {
            task.report(
                    Problem.FARGATE_WINDOWS_EDITION,
                    intent.operatingSystemFamily().origin(),
                    edition);
        }
        if (intent.ephemeralStorage().isStated()) {
            checkStorage(intent, task);
        }
    }

    private static void checkStorage(TaskIntent intent, TaskDeclaration task) {
        Setting<Integer> storage = intent.ephemeralStorage();
        if (!intent.isFargate() || intent.isWindows()) {
            task.report(Problem.EPHEMERAL_STORAGE_PLATFORM, storage.origin());
        } else {
            Rules.within(storage, LEAST_EPHEMERAL_STORAGE, MOST_EPHEMERAL_STORAGE, Problem.EPHEMERAL_STORAGE, task);
        }
    }
}
