package io.github.taskdef.processor.feature.task;

import io.github.taskdef.processor.feature.container.ContainerFeature;
import io.github.taskdef.processor.feature.container.ContainerReader;
import io.github.taskdef.processor.feature.role.TaskRoles;
import io.github.taskdef.processor.feature.shared.Tags;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.Resource.Retention;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.resource.TaskDefinition;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.Feature;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import java.util.List;
import java.util.Locale;

/** {@code @EcsTask}: the task definition and its log group; the application's container is {@link ContainerFeature}'s. */
public final class EcsTaskFeature implements Feature {
    /** The annotation that makes a class a task. */
    public static final String ANNOTATION = "io.github.taskdef.EcsTask";

    private static final String SUFFIX = "(?<=.)(Application|App)$";
    private static final String WORD_BOUNDARY = "(?<=[a-z0-9])(?=[A-Z])";

    @Override
    public String annotation() {
        return ANNOTATION;
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
                annotation.whole("tmpSize"),
                annotation.constants("requiresCompatibilities"),
                TaskLogGroup.read(logging, task),
                annotation.whole("subnets"),
                Tags.read(annotation, task));
        task.add(intent);
        task.add(ContainerReader.application(annotation, family, task));
        EcsTaskRules.check(intent, task);
    }

    /** {@code order-desk} of {@code OrderDeskApplication}. */
    private static String defaultFamily(String simpleName) {
        String name = simpleName.replaceFirst(SUFFIX, "");
        return name.replaceAll(WORD_BOUNDARY, "-").toLowerCase(Locale.ROOT);
    }

    @Override
    public void check(TaskDeclaration task) {
        LogStreamNames.check(task);
    }

    @Override
    public void derive(TaskDraft task) {
        new TaskLogGroup(task).derive();
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
                .put("ExecutionRoleArn", TaskRoles.EXECUTION.arn(task))
                .put("TaskRoleArn", TaskRoles.TASK.arn(task));
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
                .putUnlessEmpty("Volumes", task.volumes())
                .put("SkipDestroy", true);
        Tags.put(properties, "Tags", task);
        Resource definition = task.add(
                new Resource(
                        TaskDefinition.KIND, task.id("TaskDefinition"), properties.build(), List.of(), Retention.LEAVE),
                intent.origin());
        task.addStartingOutput(
                "TaskDefinitionArn", "The task definition, with its revision.", definition.attribute("Arn"));
    }

    private static Value runtimePlatform(TaskIntent intent) {
        return Value.fields()
                .put("CpuArchitecture", intent.cpuArchitecture().value())
                .put("OperatingSystemFamily", intent.operatingSystemFamily().value())
                .build();
    }

    private static Value names(List<Setting<String>> constants) {
        return Value.texts(Setting.values(constants));
    }
}
