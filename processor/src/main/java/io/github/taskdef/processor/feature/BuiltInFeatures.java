package io.github.taskdef.processor.feature;

import io.github.taskdef.processor.feature.container.ContainerFeature;
import io.github.taskdef.processor.feature.role.ExecutionRoleFeature;
import io.github.taskdef.processor.feature.role.TaskRoleFeature;
import io.github.taskdef.processor.feature.service.EcsServiceFeature;
import io.github.taskdef.processor.feature.task.EcsTaskFeature;
import io.github.taskdef.processor.feature.volume.EfsVolumeFeature;
import io.github.taskdef.processor.grant.Grantables;
import io.github.taskdef.processor.spi.Feature;
import java.util.ArrayList;
import java.util.List;

/** The features Taskdef ships, in the order in which they derive and complete: what others refer to comes first. */
public final class BuiltInFeatures {

    private static final List<String> BEFORE_CONTAINERS = List.of(
            "Secret", "HostVolume", "DockerVolume", "EbsVolume", "FsxWindowsVolume", "ScratchVolume", "TmpfsVolume");

    private BuiltInFeatures() {}

    public static List<Feature> all() {
        List<Feature> features = new ArrayList<>();
        features.add(new EfsVolumeFeature());
        for (String annotation : BEFORE_CONTAINERS) {
            features.add(new OnDemand(annotation));
        }
        features.add(new ContainerFeature());
        for (String annotation : Grantables.ANNOTATIONS) {
            features.add(new OnDemand(annotation));
        }
        features.addAll(List.of(
                new TaskRoleFeature(),
                new ExecutionRoleFeature(),
                new EcsTaskFeature(),
                new EcsServiceFeature(),
                new OnDemand("Released")));
        return features;
    }
}
