package io.github.taskdef.processor.feature;

import io.github.taskdef.processor.feature.grant.GrantFeature;
import io.github.taskdef.processor.feature.secret.SecretFeature;
import io.github.taskdef.processor.feature.volume.DockerVolumeFeature;
import io.github.taskdef.processor.feature.volume.EbsVolumeFeature;
import io.github.taskdef.processor.feature.volume.FsxWindowsVolumeFeature;
import io.github.taskdef.processor.feature.volume.HostVolumeFeature;
import io.github.taskdef.processor.feature.volume.ScratchVolumeFeature;
import io.github.taskdef.processor.feature.volume.TmpfsVolumeFeature;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.Feature;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import org.jspecify.annotations.Nullable;

/** A feature that most tasks do without, and that is loaded with the first annotation of it: until then there is nothing to be done. */
final class OnDemand implements Feature {
    private final String annotation;
    private @Nullable Feature loaded;

    /**
     * A feature.
     *
     * @param annotation the simple name of the annotation it reads
     */
    OnDemand(String annotation) {
        this.annotation = annotation;
    }

    private static Feature load(String annotation) {
        return switch (annotation) {
            case "HostVolume" -> new HostVolumeFeature();
            case "DockerVolume" -> new DockerVolumeFeature();
            case "EbsVolume" -> new EbsVolumeFeature();
            case "FsxWindowsVolume" -> new FsxWindowsVolumeFeature();
            case "ScratchVolume" -> new ScratchVolumeFeature();
            case "TmpfsVolume" -> new TmpfsVolumeFeature();
            case "Secret" -> new SecretFeature();
            case "Released" -> new ReleasedFeature();
            default -> new GrantFeature(annotation);
        };
    }

    @Override
    public String annotation() {
        return "io.github.taskdef." + annotation;
    }

    @Override
    public void read(AnnotationView view, TaskDeclaration task) {
        if (loaded == null) {
            loaded = load(annotation);
        }
        loaded.read(view, task);
    }

    @Override
    public void check(TaskDeclaration task) {
        if (loaded != null) {
            loaded.check(task);
        }
    }

    @Override
    public void derive(TaskDraft task) {
        if (loaded != null) {
            loaded.derive(task);
        }
    }

    @Override
    public void complete(TaskDraft task) {
        if (loaded != null) {
            loaded.complete(task);
        }
    }
}
