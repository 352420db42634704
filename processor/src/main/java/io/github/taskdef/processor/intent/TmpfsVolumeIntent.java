package io.github.taskdef.processor.intent;

import io.github.taskdef.processor.spi.Setting;
import java.util.List;

/** What one {@code @TmpfsVolume} says. */
public record TmpfsVolumeIntent(Mounting mounting, Setting<Integer> size, List<Setting<String>> mountOptions)
        implements VolumeIntent {

    @Override
    public boolean isForWindows() {
        return false;
    }

    @Override
    public boolean isOfTask() {
        return false;
    }
}
