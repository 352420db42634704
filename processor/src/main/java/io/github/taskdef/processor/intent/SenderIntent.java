package io.github.taskdef.processor.intent;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.spi.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * What a {@code @Sender} says.
 *
 * @param account empty where it is not said
 */
public record SenderIntent(Origin origin, Text service, List<Text> sources, Text account) {
    public SenderIntent {
        sources = List.copyOf(sources);
    }

    /** All that they say. */
    static List<List<String>> values(List<SenderIntent> senders) {
        return senders.stream().map(SenderIntent::values).toList();
    }

    private List<String> values() {
        List<String> values = new ArrayList<>(List.of(service.rendered(), account.rendered()));
        sources.forEach(source -> values.add(source.rendered()));
        return values;
    }
}
