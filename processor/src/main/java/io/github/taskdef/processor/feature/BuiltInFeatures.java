package io.github.taskdef.processor.feature;

import io.github.taskdef.processor.spi.Feature;
import java.util.List;

/** The features Taskdef ships, in the order in which they derive and complete: what others refer to comes first. */
public final class BuiltInFeatures {

    /** The annotation that makes a class a task. */
    public static final String TASK = "io.github.taskdef.EcsTask";

    private BuiltInFeatures() {}

    public static List<Feature> all() {
        return List.of(
                new EfsVolumeFeature(),
                new SecretFeature(),
                new ContainerFeature(),
                new TaskRoleFeature(),
                new ExecutionRoleFeature(),
                new EcsTaskFeature(),
                new EcsServiceFeature());
    }
}
