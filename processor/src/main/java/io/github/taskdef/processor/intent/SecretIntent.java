package io.github.taskdef.processor.intent;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.Text;
import java.util.List;
import java.util.Optional;

/** What one {@code @Secret} says. */
public record SecretIntent(
        Origin origin,
        Setting<String> env,
        Text from,
        Optional<Generated> generated,
        Text kmsKey,
        List<Setting<String>> containers) {

    /** A secret that is created. */
    public record Generated(
            Setting<Integer> length,
            boolean excludePunctuation,
            Setting<String> excludeCharacters,
            Setting<String> name,
            Setting<String> formerName) {}
}
