package io.github.taskdef.processor.intent;

/** What one {@code @ScratchVolume} says: nothing but what all volumes do. */
public record ScratchVolumeIntent(Mounting mounting) implements VolumeIntent {}
