package io.github.taskdef.processor;

import java.util.Locale;

/** What is written of each stack. */
enum Target {
    CLOUDFORMATION,
    TERRAFORM;

    /** As an option spells it, and as its folder is called. */
    String spelling() {
        return name().toLowerCase(Locale.ROOT);
    }
}
