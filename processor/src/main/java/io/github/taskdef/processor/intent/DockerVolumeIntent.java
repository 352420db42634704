package io.github.taskdef.processor.intent;

import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.Text;
import java.util.List;

/** What one {@code @DockerVolume} says. */
public record DockerVolumeIntent(
        Mounting mounting,
        Setting<String> scope,
        Setting<Boolean> autoprovision,
        Setting<String> driver,
        List<Entry> driverOpts,
        List<Entry> labels)
        implements VolumeIntent {

    /** What stands before and behind an equals sign. */
    public record Entry(Setting<String> name, Text value) {}

    public boolean isShared() {
        return scope.value().equals("SHARED");
    }
}
