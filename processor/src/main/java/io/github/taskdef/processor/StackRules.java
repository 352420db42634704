package io.github.taskdef.processor;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.intent.EfsVolumeIntent;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.separation.Separation;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the tasks of one stack may say together; a conflict is reported at the later task, naming the earlier. */
final class StackRules {
    private final String stack;

    private StackRules(String stack) {
        this.stack = stack;
    }

    static void check(String stack, List<TaskDeclaration> tasks) {
        StackRules rules = new StackRules(stack);
        List<TaskDeclaration> others = tasks.subList(1, tasks.size());
        NameRules.check(tasks);
        if (others.isEmpty()) {
            checkVolumes(tasks);
        } else if (nameStack(tasks)) {
            checkIds(tasks);
            for (TaskDeclaration later : others) {
                rules.checkPair(tasks.get(0), later);
            }
            checkVolumes(tasks);
            SharedRoleRules.check(tasks);
            SharedCreationRules.check(tasks);
        } else {
            for (TaskDeclaration later : others) {
                rules.reportTaken(tasks.get(0), later);
            }
        }
    }

    /** Reports families that are one name in the stack, in which everything of a task is named after its family. */
    private static void checkIds(List<TaskDeclaration> tasks) {
        Map<String, Origin> owners = new HashMap<>();
        for (TaskDeclaration task : tasks) {
            Setting<String> family = task.only(TaskIntent.class).orElseThrow().family();
            String id = LogicalId.of(family.value()).cloudFormation();
            Origin owner = owners.putIfAbsent(id.toLowerCase(Locale.ROOT), family.origin());
            if (owner != null) {
                task.report(Problem.LOGICAL_ID_TAKEN, family.origin(), id, "task", owner.inWords());
            }
        }
    }

    private static boolean nameStack(List<TaskDeclaration> tasks) {
        for (TaskDeclaration task : tasks) {
            if (task.only(TaskIntent.class).orElseThrow().hasOwnStack()) {
                return false;
            }
        }
        return true;
    }

    /** A task that has a stack of its own does not share it unasked. */
    private void reportTaken(TaskDeclaration first, TaskDeclaration later) {
        Setting<String> name = later.only(TaskIntent.class).orElseThrow().stack();
        later.report(Problem.STACK_NAME_TAKEN, name.origin(), stack, first.simpleName());
    }

    /** Reports tasks that would count their revisions under one family, in whatever stacks. */
    static void checkFamilies(List<TaskDeclaration> tasks) {
        Map<String, TaskDeclaration> owners = new HashMap<>();
        for (TaskDeclaration task : tasks) {
            Setting<String> family = task.only(TaskIntent.class).orElseThrow().family();
            TaskDeclaration owner = owners.putIfAbsent(family.value(), task);
            if (owner != null) {
                task.report(Problem.TASK_FAMILY_TWICE, family.origin(), family.value(), owner.simpleName());
            }
        }
    }

    /** Reports stacks whose roles would be a stack that cannot be named, or is there by its name. */
    static void checkRoles(List<Stack> stacks) {
        for (Stack stack : stacks) {
            String roles = Separation.rolesOf(stack.name());
            if (stack.hasValidName() && !Stack.isName(roles)) {
                stack.first().report(Problem.STACK_NAME, place(stack), roles);
            }
            for (Stack other : stacks) {
                if (other.name().equals(roles)) {
                    stack.first()
                            .report(
                                    Problem.ROLES_STACK_TAKEN,
                                    place(stack),
                                    roles,
                                    other.first().simpleName());
                }
            }
        }
    }

    /** Reports stacks whose files are one where names in another case are the same, as on Windows and macOS. */
    static void checkNames(List<Stack> stacks) {
        Map<String, Stack> owners = new HashMap<>();
        for (Stack stack : stacks) {
            Stack owner = owners.putIfAbsent(stack.name().toLowerCase(Locale.ROOT), stack);
            if (owner != null) {
                stack.first()
                        .report(
                                Problem.STACK_NAME_CASE,
                                place(stack),
                                stack.name(),
                                owner.name(),
                                owner.first().simpleName());
            }
        }
    }

    private static Origin place(Stack stack) {
        return stack.first().only(TaskIntent.class).orElseThrow().stack().origin();
    }

    private void checkPair(TaskDeclaration first, TaskDeclaration later) {
        TaskIntent one = first.only(TaskIntent.class).orElseThrow();
        TaskIntent other = later.only(TaskIntent.class).orElseThrow();
        if (!one.subnets().value().equals(other.subnets().value())) {
            later.report(
                    Problem.STACK_SUBNETS_DIFFER,
                    other.subnets().origin(),
                    stack,
                    other.subnets().value(),
                    one.subnets().value(),
                    first.simpleName());
        }
    }

    private record Known(EfsVolumeIntent volume, TaskDeclaration task) {}

    private static void checkVolumes(List<TaskDeclaration> tasks) {
        Map<LogicalId, Known> known = new HashMap<>();
        for (TaskDeclaration task : tasks) {
            for (EfsVolumeIntent volume : task.all(EfsVolumeIntent.class)) {
                LogicalId id = LogicalId.of(volume.sharedName().value());
                Known first = known.putIfAbsent(id, new Known(volume, task));
                if (first != null && !isTwice(first, volume, task)) {
                    checkShared(first, volume, id, task);
                }
            }
        }
    }

    /** Whether the task itself has it twice, which is told there. */
    private static boolean isTwice(Known first, EfsVolumeIntent volume, TaskDeclaration task) {
        return first.task() == task
                && first.volume().name().value().equals(volume.name().value());
    }

    private static void checkShared(Known first, EfsVolumeIntent volume, LogicalId id, TaskDeclaration task) {
        Setting<String> name = volume.sharedName();
        Setting<String> firstName = first.volume().sharedName();
        boolean isAlike = name.value().equals(firstName.value());
        if (!isAlike && first.volume().hasMountTargets() && volume.hasMountTargets()) {
            task.report(
                    Problem.LOGICAL_ID_TAKEN,
                    name.origin(),
                    id.cloudFormation(),
                    "volume",
                    firstName.origin().inWords());
        } else if (isAlike && !isSame(first.volume(), volume)) {
            task.report(
                    Problem.SHARED_VOLUME_DIFFERS,
                    volume.origin(),
                    name.value(),
                    first.task().simpleName());
        } else if (isAlike) {
            SharedDirectoryRules.check(first.volume(), first.task(), volume, task);
        }
    }

    private static List<String> rendered(List<Text> texts) {
        List<String> rendered = new ArrayList<>();
        for (Text text : texts) {
            rendered.add(text.rendered());
        }
        return rendered;
    }

    private static boolean isSame(EfsVolumeIntent one, EfsVolumeIntent other) {
        return one.fileSystemId().rendered().equals(other.fileSystemId().rendered())
                && one.fileSystemAccount()
                        .rendered()
                        .equals(other.fileSystemAccount().rendered())
                && one.firstSharedName().equals(other.firstSharedName())
                && rendered(one.securityGroups()).equals(rendered(other.securityGroups()))
                && rendered(one.mountTargetSubnets()).equals(rendered(other.mountTargetSubnets()))
                && one.hasMountTargets() == other.hasMountTargets()
                && one.fileSystem().sameAs(other.fileSystem());
    }
}
