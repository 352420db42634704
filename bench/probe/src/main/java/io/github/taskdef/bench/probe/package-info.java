/** Processors for the compilations that are measured: F, and one that reads the clock around another. */
@NullMarked
package io.github.taskdef.bench.probe;

import org.jspecify.annotations.NullMarked;
