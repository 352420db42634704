/**
 * What is said to the user: one catalogue of messages ({@link io.github.taskdef.processor.diagnostics.Problem}) and one door
 * ({@link io.github.taskdef.processor.diagnostics.Reporter}) through which they go, each to the place it is about
 * ({@link io.github.taskdef.processor.diagnostics.Origin}).
 */
@NullMarked
package io.github.taskdef.processor.diagnostics;

import org.jspecify.annotations.NullMarked;
