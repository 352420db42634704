package io.github.taskdef.processor.feature;

import io.github.taskdef.processor.grant.Grantables;
import io.github.taskdef.processor.spi.Feature;
import java.util.ArrayList;
import java.util.List;

/** The features Taskdef ships, in the order in which they derive and complete: what others refer to comes first. */
public final class BuiltInFeatures {

    /** The annotation that makes a class a task. */
    public static final String TASK = "io.github.taskdef.EcsTask";

    private BuiltInFeatures() {}

    public static List<Feature> all() {
        List<Feature> features = new ArrayList<>(List.of(new EfsVolumeFeature(), new SecretFeature()));
        for (String annotation : OnDemand.ANNOTATIONS) {
            features.add(new OnDemand(annotation));
        }
        features.add(new ContainerFeature());
        for (String annotation : Grantables.ANNOTATIONS) {
            features.add(new GrantFeature(annotation));
        }
        features.addAll(List.of(
                new TaskRoleFeature(),
                new ExecutionRoleFeature(),
                new EcsTaskFeature(),
                new EcsServiceFeature(),
                new ReleasedFeature()));
        return features;
    }
}
