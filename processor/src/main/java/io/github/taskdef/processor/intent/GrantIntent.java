package io.github.taskdef.processor.intent;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.Text;
import java.util.List;
import java.util.Optional;

/**
 * What an annotation such as {@code @S3Bucket} says: that the application's code uses a resource.
 *
 * @param kind the annotation's simple name
 * @param resource its name or its ARN; nothing where there is one only
 * @param access the names of the levels
 * @param env the variable the application finds it by, empty for none
 * @param kmsKey the key it is encrypted with, where somebody needs to know
 */
public record GrantIntent(
        Origin origin,
        String kind,
        Text resource,
        List<Setting<String>> access,
        Setting<String> env,
        Optional<Text> kmsKey) {}
