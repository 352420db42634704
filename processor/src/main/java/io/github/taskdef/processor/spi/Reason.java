package io.github.taskdef.processor.spi;

import io.github.taskdef.processor.diagnostics.Origin;

/**
 * Why a statement stands in a policy.
 *
 * @param asked what asked for it
 * @param why what for, in words that need no full stop
 */
public record Reason(Origin asked, String why) {}
