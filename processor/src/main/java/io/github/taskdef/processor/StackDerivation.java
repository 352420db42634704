package io.github.taskdef.processor;

import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.graph.ResourceGraph;
import io.github.taskdef.processor.graph.ShortName;
import io.github.taskdef.processor.intent.EfsVolumeIntent;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.spi.DerivedStack;
import io.github.taskdef.processor.spi.Feature;
import io.github.taskdef.processor.spi.StackDraft;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import java.util.List;
import java.util.StringJoiner;

/** Lets every feature derive, then complete, each task of a stack. */
final class StackDerivation {
    /** Of a template, in bytes: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-description-structure.html. */
    private final List<Feature> features;

    private final Reporter reporter;

    StackDerivation(List<Feature> features, Reporter reporter) {
        this.features = features;
        this.reporter = reporter;
    }

    DerivedStack derive(String name, List<TaskDeclaration> tasks) {
        ResourceGraph.Builder graph = new ResourceGraph.Builder(name, description(tasks));
        StackDraft stack = new StackDraft(
                graph, reporter, intent(tasks.get(0)).subnets().value(), hasMountTargetsBesideTasks(tasks));
        for (TaskDeclaration task : tasks) {
            stack.add(draft(task, stack));
        }
        for (TaskDraft draft : stack.tasks()) {
            for (Feature feature : features) {
                feature.derive(draft);
            }
        }
        for (TaskDraft draft : stack.tasks()) {
            for (Feature feature : features) {
                feature.complete(draft);
            }
        }
        return stack.build(tasks.get(0).origin());
    }

    private static String description(List<TaskDeclaration> tasks) {
        StringJoiner families = new StringJoiner(", ");
        for (TaskDeclaration task : tasks) {
            families.add(intent(task).family().value());
        }
        return ShortName.of("The Amazon ECS task " + families, ResourceGraph.LONGEST_DESCRIPTION - 1) + ".";
    }

    private static TaskDraft draft(TaskDeclaration task, StackDraft stack) {
        TaskIntent intent = intent(task);
        String family = intent.family().value();
        return new TaskDraft(task, stack, family, family.equals(stack.name()) ? "" : family);
    }

    private static boolean hasMountTargetsBesideTasks(List<TaskDeclaration> tasks) {
        for (TaskDeclaration task : tasks) {
            for (EfsVolumeIntent volume : task.all(EfsVolumeIntent.class)) {
                if (volume.hasMountTargetsBesideTasks()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static TaskIntent intent(TaskDeclaration task) {
        return task.only(TaskIntent.class).orElseThrow();
    }
}
