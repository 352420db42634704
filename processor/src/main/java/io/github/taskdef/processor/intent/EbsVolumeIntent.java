package io.github.taskdef.processor.intent;

import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.Text;

/** What one {@code @EbsVolume} says; numbers that were not given are 0. */
public record EbsVolumeIntent(
        Mounting mounting,
        Setting<Integer> size,
        Setting<String> volumeType,
        Setting<Integer> iops,
        Setting<Integer> throughput,
        Text snapshotId,
        Setting<Integer> volumeInitializationRate,
        Setting<Boolean> encrypted,
        Text kmsKey,
        Setting<String> fileSystemType)
        implements VolumeIntent {}
