package io.github.taskdef.processor.intent;

import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.Text;

/** What one {@code @FsxWindowsVolume} says. */
public record FsxWindowsVolumeIntent(
        Mounting mounting, Text fileSystemId, Setting<String> rootDirectory, Text credentials, Text kmsKey, Text domain)
        implements VolumeIntent {}
