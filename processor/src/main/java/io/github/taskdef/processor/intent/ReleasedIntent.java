package io.github.taskdef.processor.intent;

import io.github.taskdef.processor.spi.Setting;
import java.util.List;

/** What one {@code @Released} says: the names that things of each sort had. */
public record ReleasedIntent(
        List<Setting<String>> volumes,
        List<Setting<String>> buckets,
        List<Setting<String>> tables,
        List<Setting<String>> queues,
        List<Setting<String>> secrets) {}
