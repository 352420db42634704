package io.github.taskdef.processor.intent;

import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.Text;
import java.util.List;

/** What a {@code @NewQueue} says. */
public record QueueDescription(
        Text physicalName,
        Setting<Integer> visibilityTimeout,
        Setting<Integer> messageRetentionPeriod,
        Setting<Integer> delaySeconds,
        Setting<Integer> receiveMessageWaitTimeSeconds,
        Setting<Integer> maximumMessageSize,
        Setting<Boolean> contentBasedDeduplication,
        Setting<Boolean> deadLetterQueue,
        Setting<Integer> maxReceiveCount,
        boolean retain,
        List<SenderIntent> senders)
        implements CreationIntent.Described {

    @Override
    public List<?> values() {
        return List.of(
                physicalName.rendered(),
                visibilityTimeout.value(),
                messageRetentionPeriod.value(),
                delaySeconds.value(),
                receiveMessageWaitTimeSeconds.value(),
                maximumMessageSize.value(),
                contentBasedDeduplication.value(),
                deadLetterQueue.value(),
                maxReceiveCount.value(),
                retain,
                SenderIntent.values(senders));
    }
}
