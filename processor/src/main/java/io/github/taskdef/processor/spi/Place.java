package io.github.taskdef.processor.spi;

import io.github.taskdef.processor.graph.Value;
import java.util.Map;
import java.util.Set;

/** The references that mean where the stack is deployed. */
final class Place {
    private static final Map<String, Value> VALUES = Map.of(
            "account", new Value.Pseudo(Value.Place.ACCOUNT),
            "partition", new Value.Pseudo(Value.Place.PARTITION),
            "region", new Value.Pseudo(Value.Place.REGION),
            "urlSuffix", new Value.Pseudo(Value.Place.URL_SUFFIX));

    private Place() {}

    static Set<String> names() {
        return VALUES.keySet();
    }

    static Map<String, Value> values() {
        return VALUES;
    }
}
