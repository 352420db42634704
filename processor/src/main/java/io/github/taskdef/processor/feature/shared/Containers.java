package io.github.taskdef.processor.feature.shared;

import io.github.taskdef.processor.intent.ContainerIntent;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import java.util.ArrayList;
import java.util.List;

/** Which containers a task has: what {@code @EcsTask} itself describes, and each {@code @Container}. */
public final class Containers {
    private Containers() {}

    /** The containers of a task, the application's first. */
    public static List<ContainerIntent> of(TaskDeclaration task) {
        List<ContainerIntent> containers = new ArrayList<>();
        for (ContainerIntent container : task.all(ContainerIntent.class)) {
            containers.add(container.isApplication() ? 0 : containers.size(), container);
        }
        return containers;
    }

    /** The names of containers. */
    public static List<Setting<String>> names(List<ContainerIntent> containers) {
        List<Setting<String>> names = new ArrayList<>();
        for (ContainerIntent container : containers) {
            names.add(container.name());
        }
        return names;
    }
}
