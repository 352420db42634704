package io.github.taskdef.processor.intent;

import io.github.taskdef.processor.spi.Text;

/** What one {@code @HostVolume} says. */
public record HostVolumeIntent(Mounting mounting, Text hostPath) implements VolumeIntent {}
