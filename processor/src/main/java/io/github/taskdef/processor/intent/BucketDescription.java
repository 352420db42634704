package io.github.taskdef.processor.intent;

import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.Text;
import java.util.List;

/** What a {@code @NewBucket} says. */
public record BucketDescription(
        Text physicalName,
        boolean versioning,
        Setting<Integer> noncurrentVersionExpiration,
        boolean retain,
        List<SenderIntent> senders)
        implements CreationIntent.Described {

    @Override
    public List<?> values() {
        return List.of(
                physicalName.rendered(),
                versioning,
                noncurrentVersionExpiration.value(),
                retain,
                SenderIntent.values(senders));
    }
}
