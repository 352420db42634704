package io.github.taskdef.processor.feature;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.Resource.Retention;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.resource.LogGroup;
import io.github.taskdef.processor.resource.TaskDefinition;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.Feature;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.Statement;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code @EcsTask}: the task definition and its log group; the application's container is {@link ContainerFeature}'s. */
final class EcsTaskFeature implements Feature {
    private static final Pattern LOG_GROUP = Pattern.compile("(?:[.\\-_/#A-Za-z0-9]|\\$\\{[^}]+}){1,512}");
    private static final Pattern SUFFIX = Pattern.compile("(?<=.)(Application|App)$");
    private static final Pattern WORD_BOUNDARY = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    /** What a log group can be told to keep, in days: PutRetentionPolicy of the CloudWatch Logs API. */
    private static final Set<Integer> RETENTION_DAYS = Set.of(
            1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653);

    private static final int LEAST_EPHEMERAL_STORAGE = 21;
    private static final int MOST_EPHEMERAL_STORAGE = 200;
    private static final int MOST_SUBNETS = 16;

    @Override
    public String annotation() {
        return BuiltInFeatures.TASK;
    }

    @Override
    public void read(AnnotationView annotation, TaskDeclaration task) {
        Setting<String> family = annotation.text("family");
        if (!family.isStated()) {
            family = family.with(defaultFamily(task.simpleName()));
        }
        Setting<String> stack = annotation.text("stack");
        AnnotationView logging = annotation.annotation("logging");
        TaskIntent intent = new TaskIntent(
                annotation.origin(),
                family,
                stack.isStated()
                        ? stack
                        : family.with(family.value().replace('_', '-')).unstated(),
                TaskSize.cpu(annotation, task),
                TaskSize.memory(annotation, task),
                annotation.constant("cpuArchitecture"),
                annotation.constant("operatingSystemFamily"),
                annotation.whole("ephemeralStorage"),
                annotation.constants("requiresCompatibilities"),
                logging.whole("retentionDays"),
                task.text(logging.text("group")),
                annotation.whole("subnets"),
                Tags.read(annotation, task));
        task.add(intent);
        task.add(ContainerReader.application(annotation, family, task));
        checkValues(intent, task);
    }

    /** {@code order-desk} of {@code OrderDeskApplication}. */
    private static String defaultFamily(String simpleName) {
        String name = SUFFIX.matcher(simpleName).replaceFirst("");
        return WORD_BOUNDARY.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    private static void checkValues(TaskIntent intent, TaskDeclaration task) {
        required(intent.family(), Rules.NAME, Problem.FAMILY_NAME, task);
        if (intent.stack().isStated()) {
            required(intent.stack(), TaskIntent.STACK_NAME, Problem.STACK_NAME, task);
        } else if (Rules.NAME.matcher(intent.family().value()).matches()) {
            required(intent.stack(), TaskIntent.STACK_NAME, Problem.STACK_NAME_FROM_FAMILY, task);
        }
        if (!RETENTION_DAYS.contains(intent.retentionDays().value())) {
            task.report(
                    Problem.LOG_RETENTION,
                    intent.retentionDays().origin(),
                    intent.retentionDays().value());
        }
        Rules.matches(intent.logGroup(), LOG_GROUP, Problem.LOG_GROUP_NAME, task);
        Rules.within(intent.subnets(), 1, MOST_SUBNETS, Problem.SUBNET_COUNT, task);
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
        TaskSize.check(intent, task);
        if (intent.isWindows() && intent.cpuArchitecture().value().equals("ARM64")) {
            task.report(Problem.WINDOWS_ARM64, intent.cpuArchitecture().origin());
        }
        if (intent.ephemeralStorage().isStated()) {
            Rules.within(
                    intent.ephemeralStorage(),
                    LEAST_EPHEMERAL_STORAGE,
                    MOST_EPHEMERAL_STORAGE,
                    Problem.EPHEMERAL_STORAGE,
                    task);
            if (!intent.isFargate() || intent.isWindows()) {
                task.report(
                        Problem.EPHEMERAL_STORAGE_PLATFORM,
                        intent.ephemeralStorage().origin());
            }
        }
    }

    @Override
    public void derive(TaskDraft task) {
        TaskIntent intent = task.declaration().only(TaskIntent.class).orElseThrow();
        Value.FieldsBuilder properties = Value.fields();
        if (!intent.logGroup().isEmpty()) {
            properties.put("LogGroupName", task.value(intent.logGroup()));
        }
        properties.put("RetentionInDays", intent.retentionDays().value());
        Tags.put(properties, "Tags", task);
        Resource logGroup = task.add(
                new Resource(LogGroup.KIND, task.id("LogGroup"), properties.build(), List.of(), Retention.DELETE),
                intent.origin());
        task.allowExecution(Statement.allow(
                "WriteLogs", List.of("logs:CreateLogStream", "logs:PutLogEvents"), logGroup.attribute("StreamsArn")));
        task.addOutput("LogGroupName", "The log group of the containers.", logGroup.attribute("Name"));
    }

    @Override
    public void complete(TaskDraft task) {
        TaskIntent intent = task.declaration().only(TaskIntent.class).orElseThrow();
        Value.FieldsBuilder properties = Value.fields()
                .put("Family", task.family())
                .put("Cpu", Integer.toString(intent.cpu().value()))
                .put("Memory", Integer.toString(intent.memory().value()))
                .put("NetworkMode", "awsvpc")
                .put("RequiresCompatibilities", names(intent.requiresCompatibilities()))
                .put("ExecutionRoleArn", RoleDerivation.arn(task, RoleDerivation.EXECUTION_ROLE))
                .put("TaskRoleArn", RoleDerivation.arn(task, RoleDerivation.TASK_ROLE));
        if (intent.ephemeralStorage().isStated()) {
            properties.put(
                    "EphemeralStorage",
                    Value.fields()
                            .put("SizeInGiB", intent.ephemeralStorage().value())
                            .build());
        }
        properties
                .put("RuntimePlatform", runtimePlatform(intent))
                .put("ContainerDefinitions", new Value.Items(task.containers()))
                .putUnlessEmpty("Volumes", task.volumes());
        Tags.put(properties, "Tags", task);
        Resource definition = task.add(
                new Resource(TaskDefinition.KIND, task.id("TaskDefinition"), properties.build()), intent.origin());
        task.addOutput("TaskDefinitionArn", "The task definition, with its revision.", definition.attribute("Arn"));
    }

    private static Value runtimePlatform(TaskIntent intent) {
        return Value.fields()
                .put("CpuArchitecture", intent.cpuArchitecture().value())
                .put("OperatingSystemFamily", intent.operatingSystemFamily().value())
                .build();
    }

    private static Value names(List<Setting<String>> constants) {
        return Value.texts(constants.stream().map(Setting::value).toList());
    }
}
