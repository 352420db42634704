package io.github.taskdef.processor.intent;

import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.Text;
import java.util.List;

/** What a {@code @NewTable} says; types by their names. */
public record TableDescription(
        Text physicalName,
        Setting<String> partitionKey,
        String partitionKeyType,
        Setting<String> sortKey,
        Setting<String> sortKeyType,
        Setting<String> streamViewType,
        Setting<String> timeToLiveAttribute,
        boolean pointInTimeRecovery,
        boolean deletionProtection,
        Setting<Boolean> retain)
        implements CreationIntent.Described {

    @Override
    public List<?> values() {
        return List.of(
                physicalName.rendered(),
                partitionKey.value(),
                partitionKeyType,
                sortKey.value(),
                sortKeyType.value(),
                streamViewType.value(),
                timeToLiveAttribute.value(),
                pointInTimeRecovery,
                deletionProtection,
                retain.value());
    }

    /** Whether the table has a stream. */
    public boolean hasStream() {
        return !streamViewType.value().equals("NONE");
    }
}
