package io.github.taskdef.processor.intent;

import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.Text;
import java.util.List;

/** What a {@code @NewTopic} says. */
public record TopicDescription(
        Text physicalName, Setting<Boolean> contentBasedDeduplication, List<SenderIntent> senders)
        implements CreationIntent.Described {

    @Override
    public List<?> values() {
        return List.of(physicalName.rendered(), contentBasedDeduplication.value(), SenderIntent.values(senders));
    }
}
